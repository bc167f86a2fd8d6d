import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { site } from "../../../_data/site";
import {
  type MapWords,
  mapWordParams,
  unknownTieProblems,
} from "../../../_domain/query/author-words";
import { embedQuery } from "../../../_domain/query/page-query";
import { formatParams, parseParams } from "../../../_domain/query/params";
import type { Dataset } from "../../../_domain/records/dataset";
import { authorMarks } from "../../../_domain/selection/author-marks";
import { absenceNote, mapCredit } from "../../../_domain/sentences/author-notes";
import { statePreview } from "../../../_domain/sentences/previews";
import { isLanguage, type Language } from "../../../_domain/vocabulary/language";
import type { EmbedAuthor } from "../../../_ui/embed/author";
import { LiveEmbed } from "../../../_ui/embed/live-embed";
import {
  loadPage,
  pageQueryString,
  pictureBaseMap,
  type Search,
  withLaterTies,
} from "../../page-data";
import { pageMetadata, previewContext } from "../../page-metadata";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Search };

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const { dataset, filter, view } = loadPage(await pageQueryString(searchParams), lang);
  return {
    ...pageMetadata(statePreview(previewContext(dataset), lang, filter, view), lang, "website"),
    robots: { index: false },
  };
}

/** The words of an author in a query, what is wrong with them, and the rest of the query. */
function readMapWords(query: URLSearchParams, records: Dataset) {
  const { values, problems, rest } = parseParams<MapWords>(mapWordParams, query, records);
  const ids = new Set(records.ties.map(({ id }) => id));
  return { values, problems: [...problems, ...unknownTieProblems(values, ids)], rest };
}

/** What the author says on any filter; the script chooses by the ties of the reader's filter. */
function embedAuthor(words: MapWords, records: Dataset, lang: Language): EmbedAuthor {
  const { marked, callouts } = authorMarks(words, records, records);
  const ties = new Set([...marked, ...callouts.map(({ tie }) => tie)]);
  return {
    query: formatParams<MapWords>(mapWordParams, words, records),
    head: words.head,
    note: words.note,
    credit: mapCredit(words, lang),
    marked: marked.map(({ id }) => id),
    callouts: callouts.map(({ tie, text, number }) => ({ tie: tie.id, text, number })),
    ties: [...ties].map((tie) => ({ id: tie.id, absence: absenceNote(tie, lang) })),
  };
}

/** The live embed. A script sets the theme of the address before the first paint, because the document is the same in every theme. */
export default async function Page({ params, searchParams }: PageProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const query = await pageQueryString(searchParams);
  const { dataset, search, initialData } = loadPage(query, lang);
  const { values: words, problems, rest } = readMapWords(new URLSearchParams(search), dataset);
  const { view } = embedQuery(rest, dataset);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      {view.theme !== "auto" && (
        <script nonce={nonce} suppressHydrationWarning>
          {`document.documentElement.dataset.theme=\`${view.theme}\``}
        </script>
      )}
      <LiveEmbed
        lang={lang}
        search={rest.toString()}
        author={embedAuthor(words, dataset, lang)}
        initialData={{
          ...initialData,
          problems: [...withLaterTies(problems), ...initialData.problems],
        }}
        baseMap={pictureBaseMap(lang, dataset)}
        site={site()}
      />
    </>
  );
}
