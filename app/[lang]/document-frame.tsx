import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { site } from "../_data/site";
import { pinnedAddress } from "../_domain/query/addresses";
import { defaultFilter, type Filter } from "../_domain/query/filter";
import { pageQuery } from "../_domain/query/page-query";
import type { ParamProblem } from "../_domain/query/params";
import { linkNotes } from "../_domain/sentences/link-notes";
import { pagePreview } from "../_domain/sentences/previews";
import { unusedFilterNotes } from "../_domain/sentences/unused-filter";
import { isLanguage, type Language, otherLanguage } from "../_domain/vocabulary/language";
import type { PageId } from "../_domain/vocabulary/pages";
import { DocumentPage } from "../_ui/pages/document-page";
import { pageWords } from "../_ui/words/pages";
import { documentRecords, pageQueryString, type Search } from "./page-data";
import { pageMetadata, previewContext } from "./page-metadata";

type Params = { readonly lang: string };

export type DocumentProps<PathParams extends Params = Params> = {
  readonly params: Promise<PathParams>;
  readonly searchParams: Search;
};

/** Props of a page about one tie, place or source. */
export type RecordProps = DocumentProps<Params & { readonly id: string }>;

/** The path's parameters, the query, the dataset that it names and its catalogue; responds 404 to an unknown language. */
export async function readParams<PathParams extends Params>(props: DocumentProps<PathParams>) {
  const params = await props.params;
  const { lang } = params;
  if (!isLanguage(lang)) notFound();
  const query = new URLSearchParams(await pageQueryString(props.searchParams));
  return { ...params, lang, query, ...documentRecords(query) };
}

/** Metadata of a page about the whole dataset; `filter` selects what its picture shows, `path` has its own query. */
export async function documentMetadata(
  props: DocumentProps,
  id: PageId,
  { filter, path = id }: { readonly filter?: Partial<Filter>; readonly path?: string } = {},
): Promise<Metadata> {
  const { lang, dataset } = await readParams(props);
  const { names, about } = pageWords(lang);
  const subject = {
    title: names[id],
    description: about[id],
    path,
    ...(filter && { filter: { ...defaultFilter(dataset), ...filter } }),
  };
  return pageMetadata(pagePreview(previewContext(dataset), lang, subject), lang, "website");
}

type FrameProps = {
  readonly lang: Language;
  readonly query: URLSearchParams;
  /** Problems of parameters that only this page has, which `query` then lacks. */
  readonly problems?: readonly ParamProblem[];
  /** Path after the language, with the canonical query of the page. */
  readonly path: string;
  /** Query of the map about the same subject, with `?`. */
  readonly map?: string;
  /** The page's place in the navigation, if it has one. */
  readonly page?: PageId;
  /** Whether the page shows what the filter of the query selects. */
  readonly isFiltered?: boolean;
  readonly children: ReactNode;
};

/** What surrounds the content of every document page. */
export function DocumentFrame({ lang, query, problems = [], ...rest }: FrameProps) {
  const { path, map = "", page, isFiltered = false, children } = rest;
  const { dataset, records } = documentRecords(query);
  const reading = pageQuery(query, dataset);
  return (
    <DocumentPage
      lang={lang}
      records={records}
      {...(page && { page })}
      site={site()}
      seen={reading.view.seen}
      notes={[
        ...linkNotes([...problems, ...reading.problems], lang),
        ...(isFiltered ? [] : unusedFilterNotes({ lang, records }, reading.filter)),
      ]}
      other={pinnedAddress(`/${otherLanguage[lang]}/${path}`, dataset)}
      path={pinnedAddress(`/${lang}/${path}`, dataset)}
      map={pinnedAddress(`/${lang}${map}`, dataset)}
    >
      {children}
    </DocumentPage>
  );
}
