import type { ReactNode } from "react";
import { Since } from "../parts/outdated-link-notice";
import { Foot } from "../parts/page-footer";
import { PrintedAddress } from "../print/printed-address";
import { Mast, type MastProps } from "./page-bar";

type DocumentPageProps = MastProps & {
  /** Path of this page. */
  readonly path: string;
  /** Version of the dataset that the reader's link was made with. */
  readonly seen: string | null;
  /** Address of the site without a slash at its end. */
  readonly site: string;
  readonly children: ReactNode;
};

/** What every document page has around its content. */
export const DocumentPage = ({ path, seen, site, children, ...mast }: DocumentPageProps) => (
  <div className="mx-auto max-w-280 px-8 pb-16 max-tablet:px-4 print:max-w-none print:p-0">
    <Mast {...mast} />
    <Since {...{ lang: mast.lang, seen, version: mast.records.version, now: path }} />
    <main id="list" tabIndex={-1} className="focus-visible:outline-none">
      {children}
    </main>
    <PrintedAddress lang={mast.lang} records={mast.records} url={`${site}${path}`} />
    <Foot lang={mast.lang} records={mast.records} />
  </div>
);
