import { citationsBySource } from "../../_domain/selection/source-citations";
import {
  canonicalSourceQuery,
  filterSources,
  sourceAlternatives,
  sourceQuery,
} from "../../_domain/selection/source-list";
import { SourcesDocument } from "../../_ui/pages/sources-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "sources");

export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  const { values, problems, rest } = sourceQuery(query, dataset);
  const canonical = canonicalSourceQuery(query, dataset);
  const all = [...citationsBySource(dataset).values()];
  const citations = filterSources(all, values, lang);
  return (
    <DocumentFrame
      lang={lang}
      query={rest}
      problems={problems}
      path={`sources${canonical && `?${canonical}`}`}
      page="sources"
    >
      <SourcesDocument
        lang={lang}
        records={records}
        query={values}
        citations={citations}
        alternatives={citations.length > 0 ? [] : sourceAlternatives(all, values, dataset, lang)}
      />
    </DocumentFrame>
  );
}
