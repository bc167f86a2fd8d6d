import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dataset } from "../../../_data/current-dataset";
import { site } from "../../../_data/site";
import { frame } from "../../../_domain/flows/frame";
import { defaultFilter } from "../../../_domain/query/filter";
import { pageQuery } from "../../../_domain/query/request-options";
import { select } from "../../../_domain/selection/select";
import { citationsBySource } from "../../../_domain/selection/source-citations";
import { pagePreview } from "../../../_domain/sentences/previews";
import { sentence } from "../../../_domain/sentences/sentence";
import { isLanguage, otherLanguage } from "../../../_domain/vocabulary/language";
import { figure } from "../../../_render/svg/figure";
import { DocumentPage } from "../../../_ui/pages/document-page";
import { SourceDocument } from "../../../_ui/pages/source-document";
import { readQuery, records, type Search } from "../../page-data";
import { pageMetadata, previewContext } from "../../page-metadata";

type PageProps = { params: Promise<{ lang: string; id: string }>; searchParams: Search };

async function asked({ params }: Pick<PageProps, "params">) {
  const { lang, id } = await params;
  const citing = citationsBySource(dataset).get(id);
  if (!citing || !isLanguage(lang)) notFound();
  const selection = select(dataset, { ...defaultFilter(dataset), sources: [id] });
  return { lang, id, citing, selection, said: sentence(selection, lang) };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, id, citing, selection, said } = await asked({ params });
  const { publisher, title } = citing.source;
  const named = [publisher[lang], title].filter(Boolean).join(": ");
  const subject = {
    title: named,
    description: said,
    path: `sources/${id}`,
    filter: selection.filter,
  };
  return pageMetadata(pagePreview(previewContext(), lang, subject), lang, "website");
}

export default async function Page({ params, searchParams }: PageProps) {
  const { lang, id, citing, selection, said } = await asked({ params });
  const { ties } = selection;
  return (
    <DocumentPage
      {...{ lang, records }}
      site={site()}
      seen={pageQuery(new URLSearchParams(await readQuery(searchParams)), dataset).view.seen}
      other={`/${otherLanguage[lang]}/sources/${id}`}
      path={`/${lang}/sources/${id}`}
      map={`/${lang}?sources=${id}`}
    >
      <SourceDocument
        {...{ ...citing, lang, records, sentence: said }}
        figure={figure({ records: dataset, ties, lang, frame: frame(dataset) })}
      />
    </DocumentPage>
  );
}
