import type { ReactNode } from "react";
import { OutdatedLinkNotice } from "../parts/outdated-link-notice";
import { PageFooter } from "../parts/page-footer";
import { PrintedAddress } from "../print/printed-address";
import { PageBar, type PageBarProps } from "./page-bar";

type DocumentPageProps = PageBarProps & {
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
    <PageBar {...mast} />
    <OutdatedLinkNotice lang={mast.lang} seen={seen} version={mast.records.version} now={path} />
    <main id="list" tabIndex={-1} className="focus-visible:outline-none">
      {children}
    </main>
    <PrintedAddress lang={mast.lang} records={mast.records} url={`${site}${path}`} />
    <PageFooter lang={mast.lang} records={mast.records} />
  </div>
);
