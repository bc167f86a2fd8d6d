import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { site } from "../../../_data/site";
import { frame } from "../../../_domain/flows/frame";
import { defaultFilter } from "../../../_domain/query/filter";
import { select } from "../../../_domain/selection/select";
import { citationsBySource } from "../../../_domain/selection/source-citations";
import { pagePreview } from "../../../_domain/sentences/previews";
import { sentence } from "../../../_domain/sentences/sentence";
import { figure } from "../../../_render/svg/figure";
import { SourceDocument } from "../../../_ui/pages/source-document";
import { sharedState } from "../../../_ui/share/share-context";
import { DocumentFrame, type RecordProps, readParams } from "../../document-frame";
import { pageMetadata, previewContext } from "../../page-metadata";

/** The source in the address and the ties that cite it; responds 404 to an unknown id. */
async function readSource(props: RecordProps) {
  const params = await readParams(props);
  const { dataset } = params;
  const citations = citationsBySource(dataset).get(params.id);
  if (!citations) notFound();
  const selection = select(dataset, { ...defaultFilter(dataset), sources: [params.id] });
  return { ...params, citations, selection, summary: sentence(selection, params.lang) };
}

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { lang, id, dataset, citations, selection, summary } = await readSource(props);
  const { publisher, title } = citations.source;
  const subject = {
    title: [publisher[lang], title].filter(Boolean).join(": "),
    description: summary,
    path: `sources/${id}`,
    filter: selection.filter,
  };
  return pageMetadata(pagePreview(previewContext(dataset), lang, subject), lang, "website");
}

export default async function Page(props: RecordProps) {
  const { lang, id, query, dataset, records, citations, selection, summary } =
    await readSource(props);
  const { ties } = selection;
  return (
    <DocumentFrame lang={lang} query={query} path={`sources/${id}`} map={`?sources=${id}`}>
      <SourceDocument
        {...citations}
        lang={lang}
        records={records}
        sentence={summary}
        site={site()}
        shared={sharedState(selection, {}, `sources/${id}`)}
        figure={figure({ records: dataset, ties, lang, frame: frame(dataset) })}
      />
    </DocumentFrame>
  );
}
