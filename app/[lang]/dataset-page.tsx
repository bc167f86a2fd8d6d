import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { dataset } from "../_data/current-dataset";
import { site } from "../_data/site";
import type { Filter } from "../_domain/query/filter";
import { pageQuery } from "../_domain/query/request-options";
import { pagePreview } from "../_domain/sentences/previews";
import { isLanguage, type Language, otherLanguage } from "../_domain/vocabulary/language";
import type { PageId } from "../_domain/vocabulary/pages";
import { DocumentPage } from "../_ui/pages/document-page";
import { pageWords } from "../_ui/words/pages";
import { readQuery, records, type Search } from "./page-data";
import { pageMetadata, previewContext } from "./page-metadata";

export type DatasetPageProps = { params: Promise<{ lang: string }>; searchParams: Search };

/** What the pages about the whole dataset read from their address. */
export async function readParams({ params, searchParams }: DatasetPageProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const query = new URLSearchParams(await readQuery(searchParams));
  return { lang, query, records };
}

/** What such a page says of itself; the filter is what its picture shows. */
export async function datasetPageMetadata(
  { params }: Pick<DatasetPageProps, "params">,
  id: PageId,
  filter?: Filter,
): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const { names, about } = pageWords(lang);
  const subject = { title: names[id], description: about[id], path: id, ...(filter && { filter }) };
  return pageMetadata(pagePreview(previewContext(), lang, subject), lang, "website");
}

type FrameProps = {
  readonly id: PageId;
  readonly lang: Language;
  readonly query: URLSearchParams;
  /** What the page itself was asked, in canonical form. */
  readonly state?: string;
  /** Query of the map that shows the subject of the page. */
  readonly map?: string;
  readonly children: ReactNode;
};

/** What stands around the content of such a page. */
export function DatasetPage({ id, lang, query, state = "", map = "", children }: FrameProps) {
  const path = `${id}${state && `?${state}`}`;
  return (
    <DocumentPage
      {...{ lang, records, page: id }}
      site={site()}
      seen={pageQuery(query, dataset).view.seen}
      other={`/${otherLanguage[lang]}/${path}`}
      path={`/${lang}/${path}`}
      map={`/${lang}${map}`}
    >
      {children}
    </DocumentPage>
  );
}
