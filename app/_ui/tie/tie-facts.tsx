import { tieLine } from "../../_domain/flows/flows";
import { placeAddress } from "../../_domain/query/addresses";
import {
  type Catalogue,
  catalogueIndex,
  type FlowTotal,
  isListed,
  type Tie,
  type TieSummary,
} from "../../_domain/records/dataset";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { dateNote, dateWords } from "../../_domain/time/date-words";
import { comma } from "../../_domain/vocabulary/language";
import { statusById } from "../../_domain/vocabulary/statuses";
import { shortPlaceName } from "../parts/facet-names";
import { Highlight, HighlightName } from "../parts/highlight";
import { layerClasses } from "../parts/layer-classes";
import { countryName } from "../words/countries";
import { interfaceWords } from "../words/words";
import { originWords } from "./origin-words";
import type { TieProps } from "./tie-props";

/** The date of a tie in words, with a note on its precision. */
export function TieDateWithNote({ tie, lang }: Omit<TieProps<TieSummary>, "records">) {
  const note = dateNote(tie.date, lang);
  return (
    <p className="mt-2 text-4 leading-ui">
      <b className="font-bold">{dateWords(tie.date, lang)}</b>{" "}
      {note && <span className="block text-3 text-ink-2">{note}</span>}
    </p>
  );
}

type StopProps = Omit<TieProps, "tie"> & { word: string; id: string };

function Stop({ word, id, lang, records, q }: StopProps) {
  const place = catalogueIndex(records).places.get(id);
  if (!place) return null;
  const country = countryName(place.country, lang);
  const position =
    place.position === "exact" ? null : interfaceWords(lang).positions[place.position];
  const notes = [country, place.sublabel?.[lang], position].filter(Boolean);
  return (
    <p className="py-0.75 text-3 leading-ui">
      {word}{" "}
      <a href={placeAddress({ site: "", lang, records }, id)} className="font-bold">
        <bdi>
          <HighlightName text={shortPlaceName(id, records, lang)} record={place} q={q} />
        </bdi>
      </a>{" "}
      <span className="text-ink-2" suppressHydrationWarning>
        {notes.join(comma[lang])}
      </span>
    </p>
  );
}

type StopsProps = TieProps<TieSummary> & {
  /** Number of ties on the same flow; 0 hides it. */
  readonly flowCount: number;
};

/** Where a tie starts, passes and ends. */
export function Stops({ tie, lang, records, q, flowCount }: StopsProps) {
  const text = interfaceWords(lang);
  const via = tie.via.map((id) => shortPlaceName(id, records, lang));
  return (
    <div className={`mt-3.5 flex gap-2.5 ${layerClasses[tie.layer].text}`}>
      <svg viewBox="0 0 20 54" aria-hidden="true" className="h-13.5 w-5 shrink-0">
        <path d="M10 12V42" stroke="currentColor" strokeWidth="3" />
        <circle cx="10" cy="12" r="5" className="fill-paper stroke-ink" strokeWidth="2" />
        <path d="M4.5 35 10 46l5.5-11" fill="currentColor" />
      </svg>
      <div className="min-w-0 text-ink">
        <Stop word={text.from} id={tie.from} lang={lang} records={records} q={q} />
        <Stop word={text.to} id={tie.to} lang={lang} records={records} q={q} />
        {via.length > 0 && <p className="text-2 leading-ui text-ink-2">{text.via(via)}</p>}
        {flowCount > 0 && (
          <p className="pt-0.5 text-2 leading-ui text-ink-2">
            {pluralMessage(lang, flowCount, text.line[tie.layer])}
          </p>
        )}
      </div>
    </div>
  );
}

/** Numbers given by the sources. */
export function Figures({ tie, lang, q }: Omit<TieProps, "records">) {
  return tie.figures.map((figure) => (
    <p key={figure.unit.en} className="mt-3.5 flex items-baseline gap-2.5">
      <b className={`text-9 leading-none font-bold ${layerClasses[tie.layer].text}`}>
        {figure.approx && (
          <small className="text-4 font-medium">{interfaceWords(lang).about} </small>
        )}
        {numeral(lang, figure.quantity)}
      </b>{" "}
      <span className="text-3 leading-ui text-ink-2">
        <Highlight text={figure.unit[lang]} q={q} />
      </span>
    </p>
  ));
}

/** What the status of a tie means, and how many of its articles go back to the same sources. */
export function TieCertainty({ tie, lang, records }: TieProps) {
  return (
    <div className="mt-4 space-y-1.5 rounded-2 bg-paper-2 px-3.5 py-3 text-3">
      <p>{statusById[tie.status].meaning[lang]}</p>
      <p>{originWords(tie, records, lang)}</p>
    </div>
  );
}

/** How many ties are on the same flow as a tie, whatever the filter; 0 if it lies within one hub or lists leave it out. */
export function tiesOnSameFlow(tie: Tie, records: Catalogue): number {
  const { from, to, layer } = tieLine(tie, records);
  if (from === to || !isListed(tie)) return 0;
  const isSame = (flow: FlowTotal) => flow.from === from && flow.to === to && flow.layer === layer;
  return records.flowTotals.find(isSame)?.count ?? 0;
}
