import type { Metadata } from "next";
import { dataset as current, log, releasedDataset } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { enclosingFrame, frame } from "../../_domain/flows/frame";
import { otherSide, sideFlowMaps } from "../../_domain/flows/side-flow-maps";
import { comparisonQuery } from "../../_domain/query/comparison-params";
import type { ComparedState } from "../../_domain/selection/compared-state";
import { type Comparison, compareStates } from "../../_domain/selection/comparison";
import { otherSides, otherVersions } from "../../_domain/selection/comparison-choices";
import { readComparison } from "../../_domain/selection/comparison-query";
import { select } from "../../_domain/selection/select";
import { sideHeading } from "../../_domain/sentences/comparison-sentence";
import { comparisonPreview, pagePreview } from "../../_domain/sentences/previews";
import { releaseNote } from "../../_domain/sentences/release-note";
import { sentence } from "../../_domain/sentences/sentence";
import { releaseName } from "../../_domain/sentences/version-name";
import type { Language } from "../../_domain/vocabulary/language";
import { figure } from "../../_render/svg/figure";
import { ComparisonChoices } from "../../_ui/pages/comparison-choices";
import { ComparisonDocument } from "../../_ui/pages/comparison-document";
import { comparisonWords } from "../../_ui/words/comparison";
import { documentWords } from "../../_ui/words/document";
import { DocumentFrame, type DocumentProps, readParams } from "../document-frame";
import { documentRecords } from "../page-data";
import { pageMetadata, previewContext } from "../page-metadata";

async function readPage(props: DocumentProps) {
  const { lang, query } = await readParams(props);
  return { lang, ...readComparison(query, { current, find: releasedDataset }, site()) };
}

export async function generateMetadata(props: DocumentProps): Promise<Metadata> {
  const { lang, a, b, canonical } = await readPage(props);
  if (b) return pageMetadata(comparisonPreview(site(), lang, compareStates(a, b)), lang, "website");
  const { title, description } = comparisonWords(lang);
  const path = `compare${canonical && `?${canonical}`}`;
  const preview = pagePreview(previewContext(), lang, { title, description, path });
  return pageMetadata(preview, lang, "website");
}

/** The page while one side is chosen: what it can be compared with. */
function Choices({ lang, a }: { readonly lang: Language; readonly a: ComparedState }) {
  const text = comparisonWords(lang);
  const side = (state: ComparedState) => ({
    ...state,
    selection: select(state.dataset, state.filter),
  });
  const first = side(a);
  const names = new Map(
    log.releases.map((release) => [release.version, releaseName(release, log.releases, lang)]),
  );
  return (
    <ComparisonChoices
      lang={lang}
      first={a.query}
      sentence={sentence(first.selection, lang)}
      sides={otherSides(a).map((state) => ({
        query: state.query,
        name: sideHeading(side(state), first, lang),
      }))}
      versions={otherVersions(a, [...names.keys()]).map(({ version, query }) => ({
        query,
        name: version === null ? text.today : documentWords(lang).state(names.get(version) ?? ""),
      }))}
      span={a.dataset.span}
    />
  );
}

/** The page of two states, in one frame. */
function Sides({ lang, comparison }: { readonly lang: Language; readonly comparison: Comparison }) {
  const { a, b } = comparison;
  const shared = enclosingFrame(frame(a.dataset), frame(b.dataset));
  const flowMaps = sideFlowMaps({ a: a.selection, b: b.selection });
  const draw = (side: "a" | "b") =>
    figure({
      records: comparison[side].dataset,
      ties: comparison[side].selection.ties,
      lang,
      frame: shared,
      flowMap: flowMaps[side],
      otherFlowMap: flowMaps[otherSide[side]],
      mapId: side,
    });
  const catalogue = ({ query }: ComparedState) =>
    documentRecords(new URLSearchParams(query)).records;
  const note = ({ dataset, selection: { ties } }: Comparison["a"]) =>
    releaseNote(dataset, current, ties, lang);
  return (
    <ComparisonDocument
      lang={lang}
      site={site()}
      comparison={comparison}
      figures={{ a: draw("a"), b: draw("b") }}
      notes={{ a: note(a), b: note(b) }}
      records={{ a: catalogue(a), b: catalogue(b) }}
    />
  );
}

export default async function Page(props: DocumentProps) {
  const { lang, a, b, problems, rest } = await readPage(props);
  const query = comparisonQuery(a.query, b?.query ?? null);
  return (
    <DocumentFrame
      lang={lang}
      query={rest}
      problems={problems}
      path={`compare${query && `?${query}`}`}
      map={a.query && `?${a.query}`}
    >
      {b ? <Sides lang={lang} comparison={compareStates(a, b)} /> : <Choices lang={lang} a={a} />}
    </DocumentFrame>
  );
}
