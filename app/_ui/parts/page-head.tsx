import type { ReactNode } from "react";
import { title as look } from "./page-classes";

type PageHeadProps = {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
};

/** What a page is about, above its sections. */
export const PageHead = ({ title, lead, children }: PageHeadProps) => (
  <header className="pt-9">
    <h1 className={look}>{title}</h1>
    <p className="mt-3 max-w-measure text-5 leading-text text-ink-2">{lead}</p>
    {children}
  </header>
);
