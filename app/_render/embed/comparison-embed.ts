import { enclosingFrame, frame } from "../../_domain/flows/frame";
import { sideFlowMaps } from "../../_domain/flows/side-flow-maps";
import { changesAddress } from "../../_domain/query/addresses";
import { type AuthorWords, authorParams } from "../../_domain/query/author-words";
import { comparisonAddress } from "../../_domain/query/comparison-params";
import { type ParamProblem, parseParams, unknownKeyProblems } from "../../_domain/query/params";
import { type EmbedOptions, embedParams } from "../../_domain/query/request-options";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import type { Dataset } from "../../_domain/records/dataset";
import { type Releases, readState } from "../../_domain/selection/compared-state";
import {
  type Comparison,
  type ComparisonGroup,
  compareStates,
  comparisonGroups,
} from "../../_domain/selection/comparison";
import { readComparison } from "../../_domain/selection/comparison-query";
import { frameNotes } from "../../_domain/sentences/author-notes";
import { authorCredit } from "../../_domain/sentences/card-words";
import {
  comparisonSentence,
  groupWords,
  sideHeading,
} from "../../_domain/sentences/comparison-sentence";
import { embedWords } from "../../_domain/sentences/embed-words";
import { classWords } from "../../_domain/sentences/flow-words";
import { releaseNote } from "../../_domain/sentences/release-note";
import { tieNotes } from "../../_domain/sentences/tie-notes";
import { html, Markup } from "../../_domain/text/html";
import { numeral } from "../../_domain/text/plurals";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import { statusIds } from "../../_domain/vocabulary/statuses";
import {
  authorPart,
  embedHead,
  noteLine,
  outsideLink,
  pageLink,
  pictureBox,
  sinceLine,
  titleHeading,
} from "./embed-parts";
import { classPicture, swatch } from "./legend";
import { maxRows, tieRow } from "./list";
import { comparisonMap } from "./picture";
import { staticEmbedScript } from "./script";

type View = Pick<EmbedOptions, "theme"> & AuthorWords;

const viewParams = { theme: embedParams.theme, ...authorParams };

/** What the embed of a comparison shows. */
type ComparisonEmbed = {
  readonly site: string;
  readonly lang: Language;
  /** Today's records, which say what changed since a release. */
  readonly current: Dataset;
  readonly comparison: Comparison;
  readonly view: View;
  /** What the address asks for and the embed does not show. */
  readonly problems: readonly ParamProblem[];
};

/** Reads the query of the embed; never throws. Without a second side it compares with all ties of today. */
function readEmbed(
  { site, lang, releases }: { site: string; lang: Language; releases: Releases },
  query: URLSearchParams,
): ComparisonEmbed {
  const { current } = releases;
  const reading = readComparison(withoutTracking(query), releases, site);
  const second = reading.b ?? readState("", releases, false);
  const { values, problems, rest } = parseParams<View>(viewParams, reading.rest, current);
  return {
    ...{ site, lang, current, view: values },
    comparison: compareStates(reading.a, second),
    problems: [
      ...reading.problems,
      ...problems,
      ...unknownKeyProblems(rest, ["a", "b", ...Object.keys(viewParams)]),
    ],
  };
}

/** The lines of the classes that may be drawn. */
function classLegend({ groups }: Comparison, lang: Language) {
  const ties = comparisonGroups.flatMap((name) => groups[name]);
  const present = statusIds.filter((id) => ties.some(({ status }) => status === id));
  const classes = present.map(
    (id) => html`<span class="class">${classPicture(id)}${classWords[id][lang]}</span> `,
  );
  return html`<p class="classes">${classes}</p>`;
}

function side(
  { lang, site, comparison, current }: ComparisonEmbed,
  name: "a" | "b",
  flowMaps: ReturnType<typeof sideFlowMaps>,
) {
  const { a, b } = comparison;
  const own = comparison[name];
  const { ties } = own.selection;
  const label = sideHeading(own, name === "a" ? b : a, lang);
  const shared = enclosingFrame(frame(a.dataset), frame(b.dataset));
  const counts = layers.map(
    ({ id, name: layer }) =>
      html`<span>${swatch(id)}${layer[lang]} ${numeral(lang, ties.filter((tie) => tie.layer === id).length)}</span> `,
  );
  const since = releaseNote(own.dataset, current, ties, lang);
  return html`
    <section class="side" data-side="${name}">
      <h2>${label}</h2>
      <p class="counts">${counts}</p>
      ${pictureBox(comparisonMap(comparison, name, { lang, frame: shared, flowMaps, label }))}
      ${sinceLine(since, changesAddress({ site, lang }, own.dataset.version))}
    </section>`;
}

function group(
  { site, lang, comparison, current }: ComparisonEmbed,
  name: ComparisonGroup,
  page: string,
) {
  const { dataset } = name === "a" ? comparison.a : comparison.b;
  const ties = comparison.groups[name];
  const notes = tieNotes(dataset, current, lang);
  const { names, empty } = groupWords[lang];
  const rows = ties
    .slice(0, maxRows)
    .map((tie) => tieRow(tie, { site, lang, records: dataset }, notes.get(tie.id), name));
  return html`
    <details class="groups" data-group="${name}">
      <summary><h2>${names[name]}: ${numeral(lang, ties.length)}</h2></summary>
      ${ties.length > 0 ? html`<ol>${rows}</ol>` : html`<p class="note">${empty[name]}</p>`}
      ${ties.length > maxRows && html`<p class="more">${outsideLink(page, embedWords[lang].comparison)}</p>`}
    </details>`;
}

function footer({ lang, comparison, view, problems }: ComparisonEmbed, page: string) {
  const author = authorCredit(view, lang);
  return html`
    <footer>
      ${frameNotes(problems, lang).map(noteLine)}
      ${author && html`<p class="note">${author}</p>`}
      <div class="foot">
        <span>${comparison.b.dataset.name[lang]}. ${embedWords[lang].ground}</span>${" "}
        ${pageLink(page, embedWords[lang].comparison)}
      </div>
    </footer>`;
}

/**
 * The embed of a comparison as an HTML document that needs neither framework nor WebGL: the difference in words, both
 * maps, and the ties in three groups, folded; the browser unfolds them without script. `nonce` admits its script.
 */
export function comparisonEmbed(
  context: { site: string; lang: Language; releases: Releases },
  query: URLSearchParams,
  nonce: string,
): string {
  const embed = readEmbed(context, query);
  const { site, lang, comparison, view } = embed;
  const { a, b } = comparison;
  const page = comparisonAddress({ site, lang }, a.query, b.query);
  const sentence = comparisonSentence(comparison, lang);
  const flowMaps = sideFlowMaps({ a: a.selection, b: b.selection });
  const author = authorPart(view);
  const styles = author ? (["author", "comparison"] as const) : (["comparison"] as const);
  const title = `${sentence} – ${b.dataset.name[lang]}`;
  return html`
    <!doctype html>
    <html lang="${lang}" dir="${directions[lang]}"${view.theme !== "auto" && html` data-theme="${view.theme}"`} data-card="">
      ${embedHead({ site, styles, title, page, paintAfter: "#end" }, nonce)}
      <body data-a="${a.query}" data-b="${b.query}">
        <main>
          <div data-part="">
            ${author}
            <header class="title">${titleHeading(sentence, view)}</header>
            <div class="pair">${side(embed, "a", flowMaps)}${side(embed, "b", flowMaps)}</div>
            ${classLegend(comparison, lang)}
            ${comparisonGroups.map((name) => group(embed, name, page))}
            ${footer(embed, page)}
          </div>
        </main>
        <script id="end" nonce="${nonce}">${new Markup(staticEmbedScript)}</script>
      </body>
    </html>`.text;
}
