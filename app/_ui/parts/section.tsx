import type { ReactNode } from "react";

type SectionProps = {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** One part of a document page under its heading. */
export const Section = ({ title, lead, children }: SectionProps) => (
  <section className="mt-10">
    <h2 className="text-6 leading-ui font-bold">{title}</h2>
    {lead && <p className="mt-1 mb-1.5 text-3 leading-ui text-ink-2">{lead}</p>}
    {children}
  </section>
);
