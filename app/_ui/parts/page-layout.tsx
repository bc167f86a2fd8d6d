import type { ReactNode } from "react";

/** Classes of the grids and titles of document pages. */
export const hero =
  "grid grid-cols-[minmax(0,1fr)] items-start gap-x-14 gap-y-6 pt-9 desktop:grid-cols-[minmax(0,1fr)_420px] print:block";
export const columns =
  "grid grid-cols-[minmax(0,1fr)] gap-x-14 desktop:grid-cols-[minmax(0,1fr)_340px] print:block";
export const pageTitle =
  "mt-2.5 max-w-[22ch] text-8 leading-title font-bold text-balance max-tablet:text-7 max-tablet:leading-tight";

/** Classes of a field of a native form. */
export const formField =
  "mt-1 block h-11 w-full min-w-0 rounded-2 border border-control bg-paper px-2.5 text-3 font-regular text-ink max-tablet:text-4";

type PageHeadProps = {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
};

/** Title and first paragraph of a document page. */
export const PageHead = ({ title, lead, children }: PageHeadProps) => (
  <header className="pt-9">
    <h1 className={pageTitle}>{title}</h1>
    <p className="mt-3 max-w-measure text-5 leading-text text-ink-2">{lead}</p>
    {children}
  </header>
);

type SectionProps = {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** One section of a document page under its heading. */
export const Section = ({ title, lead, children }: SectionProps) => (
  <section className="mt-10">
    <h2 className="text-6 leading-ui font-bold">{title}</h2>
    {lead && <p className="mt-1 mb-1.5 text-3 leading-ui text-ink-2">{lead}</p>}
    {children}
  </section>
);
