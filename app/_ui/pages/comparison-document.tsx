import { pinnedVersion } from "../../_domain/query/addresses";
import { comparisonQuery } from "../../_domain/query/comparison-params";
import { appendQuery } from "../../_domain/query/params";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import {
  type Comparison,
  type ComparisonGroup,
  comparisonGroups,
} from "../../_domain/selection/comparison";
import {
  comparisonSentence,
  groupWords,
  sideHeading,
  sideWords,
} from "../../_domain/sentences/comparison-sentence";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import { statuses } from "../../_domain/vocabulary/statuses";
import { PictureLayers, type PictureLayersProps } from "../map/picture-layers";
import { StatusSign, Swatch } from "../parts/tie-badges";
import { comparisonWords } from "../words/comparison";
import { documentWords } from "../words/document";
import { ComparisonLinks } from "./comparison-links";
import { TieLink } from "./tie-links";

type Figure = Pick<PictureLayersProps, "baseMap" | "marks">;

export type ComparisonDocumentProps = {
  readonly lang: Language;
  readonly site: string;
  readonly comparison: Comparison;
  /** Both maps, in one frame. */
  readonly figures: Readonly<Record<"a" | "b", Figure>>;
  /** What changed since the release that a side draws; null where nothing did. */
  readonly notes: Readonly<Record<"a" | "b", string | null>>;
  /** Names of what ties refer to on each side, and what happened to ties since its release. */
  readonly records: Readonly<Record<"a" | "b", Catalogue>>;
};

type SideProps = ComparisonDocumentProps & { readonly side: "a" | "b" };

const countRow = "flex flex-wrap gap-x-4 gap-y-1 text-2 leading-ui";

/** Number of ties of each layer and each status, which is the legend too. */
function Counts({ lang, ties }: { readonly lang: Language; readonly ties: readonly Tie[] }) {
  return (
    <>
      <ul className={`${countRow} mt-1.5`}>
        {layers.map(({ id, name }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <Swatch layer={id} size="h-2 w-7.5" />
            {name[lang]} {numeral(lang, ties.filter(({ layer }) => layer === id).length)}
          </li>
        ))}
      </ul>
      <ul className={`${countRow} mt-1 mb-2.5`}>
        {statuses.map(({ id, short }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <StatusSign status={id} />
            {short[lang]} {numeral(lang, ties.filter(({ status }) => status === id).length)}
          </li>
        ))}
      </ul>
    </>
  );
}

const linkClasses = "inline-flex min-h-6 items-center underline";

function ComparisonSide(props: SideProps) {
  const { lang, comparison, figures, notes, side } = props;
  const { dataset, query, selection } = comparison[side];
  const heading = sideHeading(comparison[side], comparison[side === "a" ? "b" : "a"], lang);
  const version = pinnedVersion(dataset);
  return (
    <section data-side={side} className="break-inside-avoid">
      <h2 className="text-4 leading-card font-bold">{heading}</h2>
      <Counts lang={lang} ties={selection.ties} />
      <div className="relative h-105 overflow-clip rounded-2 bg-sea [--map-bottom:20px] [--map-top:8px] max-tablet:h-80 print:h-[80mm]">
        <div className="picture-box figure-box">
          <PictureLayers {...figures[side]} label={heading} />
        </div>
      </div>
      <p className="mt-1.5 flex flex-wrap gap-x-4 text-2 leading-ui print:hidden">
        <a href={appendQuery(`/${lang}`, query)} className={linkClasses}>
          {comparisonWords(lang).onMap}
        </a>
      </p>
      {notes[side] && (
        <p data-since className="text-2 leading-ui">
          {notes[side]}{" "}
          <a href={`/${lang}/changes?from=${version}`} className={linkClasses}>
            {documentWords(lang).whatChanged}
          </a>
        </p>
      )}
    </section>
  );
}

/** Longer groups are folded after so many ties. */
const maxOpenTies = 5;

/** Longer groups end with a link to the table of all ties. */
const maxTies = 200;

type GroupProps = ComparisonDocumentProps & { readonly group: ComparisonGroup };

function Ties({ group, ties, ...props }: GroupProps & { readonly ties: readonly Tie[] }) {
  const { lang, comparison } = props;
  const records = props.records[group === "a" ? "a" : "b"];
  const changed = new Set(comparison.changed.map(({ id }) => id));
  return (
    <ul>
      {ties.map((tie) => (
        <li
          key={tie.id}
          data-tie={tie.id}
          data-only={group}
          className="break-inside-avoid border-t border-rule"
        >
          <TieLink tie={tie} lang={lang} records={records} />
          {changed.has(tie.id) && (
            <p className="-mt-1.5 pb-3 text-2 text-ink-2">{comparisonWords(lang).changed}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function TieGroup(props: GroupProps) {
  const { lang, comparison, group } = props;
  const { a, b, groups } = comparison;
  const ties = groups[group];
  const label = { a: sideWords(a, b, lang), both: "", b: sideWords(b, a, lang) }[group];
  const { names, empty } = groupWords[lang];
  const isFolded = ties.length > maxOpenTies + 1;
  return (
    <section data-group={group} className="mt-8 border-t-2 border-ink pt-2.5">
      <h2 className="flex items-baseline justify-between gap-3 text-5 leading-ui font-bold">
        {names[group]} <span>{numeral(lang, ties.length)}</span>
      </h2>
      {label && <p className="text-2 text-ink-2">{label}</p>}
      {ties.length === 0 && <p className="mt-3 text-3 text-ink-2">{empty[group]}</p>}
      <div className="mt-2.5">
        <Ties {...props} ties={isFolded ? ties.slice(0, maxOpenTies) : ties} />
      </div>
      {isFolded && (
        <details>
          <summary className="flex min-h-11 items-center border-t border-rule text-3 font-medium underline">
            {pluralMessage(lang, ties.length, comparisonWords(lang).all)}
          </summary>
          <Ties {...props} ties={ties.slice(maxOpenTies, maxTies)} />
        </details>
      )}
      {ties.length > maxTies && (
        <a href={`/api/compare.csv?${comparisonQuery(a.query, b.query)}`} className={linkClasses}>
          {comparisonWords(lang).csv}
        </a>
      )}
    </section>
  );
}

/** Two states side by side: the difference in words, both maps, and the ties in three groups. */
export function ComparisonDocument(props: ComparisonDocumentProps) {
  const { lang, comparison } = props;
  const text = comparisonWords(lang);
  return (
    <article data-a={comparison.a.query} data-b={comparison.b.query}>
      <header className="pt-9">
        <p className="text-2 text-ink-2">{text.title}</p>
        <h1 className="mt-1 max-w-[60ch] text-7 leading-tight font-bold text-pretty max-tablet:text-6">
          {comparisonSentence(comparison, lang)}
        </h1>
      </header>
      <div className="mt-6 grid gap-6 min-[700px]:grid-cols-2">
        <ComparisonSide {...props} side="a" />
        <ComparisonSide {...props} side="b" />
      </div>
      <div className="grid items-start gap-x-8 desktop:grid-cols-3">
        {comparisonGroups.map((group) => (
          <TieGroup key={group} {...props} group={group} />
        ))}
      </div>
      <ComparisonLinks lang={lang} site={props.site} comparison={comparison} />
    </article>
  );
}
