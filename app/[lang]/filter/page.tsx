import type { Metadata } from "next";
import { formatFilter } from "../../_domain/query/filter";
import { pageQuery } from "../../_domain/query/page-query";
import { appendQuery } from "../../_domain/query/params";
import { facets } from "../../_domain/selection/select";
import { FilterDocument } from "../../_ui/pages/filter-document";
import { interfaceWords } from "../../_ui/words/words";
import { DocumentFrame, type DocumentProps, readParams } from "../document-frame";

export async function generateMetadata(props: DocumentProps): Promise<Metadata> {
  const { lang, records } = await readParams(props);
  const title = `${interfaceWords(lang).filters} – ${records.name[lang]}`;
  return { title, robots: { index: false } };
}

/** All filters as a form of its own, for readers without script. */
export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  const { filter } = pageQuery(query, dataset);
  const canonical = formatFilter(filter, dataset);
  return (
    <DocumentFrame
      lang={lang}
      query={query}
      isFiltered
      path={appendQuery("filter", canonical)}
      map={appendQuery("", canonical)}
    >
      <FilterDocument
        lang={lang}
        records={records}
        filter={filter}
        facets={facets(dataset, filter)}
      />
    </DocumentFrame>
  );
}
