import { useLayoutEffect, useRef } from "react";
import type { Flow } from "../../_domain/flows/flows";
import { type Catalogue, catalogueIndex, type TieSummary } from "../../_domain/records/dataset";
import { flowCounts, flowStatuses } from "../../_domain/sentences/flow-words";
import { pluralMessage } from "../../_domain/text/plurals";
import { rangeWords } from "../../_domain/time/date-words";
import { spanAsGiven } from "../../_domain/time/dates";
import type { PixelPoint } from "../../_domain/vocabulary/geometry-types";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { Swatch } from "../parts/tie-badges";
import { interfaceWords } from "../words/words";
import type { MapContent, MapHit } from "./map-props";

/** Distances of the card from the point it belongs to and from the edges of the map. */
const gapPx = 14;
const edgeGapPx = 4;

export function hubLabelText(records: Catalogue, id: string, lang: Language): string {
  const place = catalogueIndex(records).places.get(id);
  return place?.label?.[lang] ?? place?.name[lang] ?? id;
}

/** The range from the first to the last month of some ties, in words. */
function monthRange(ties: readonly TieSummary[], lang: Language): string {
  const spans = ties.map(({ date }) => spanAsGiven(date));
  const [start = ""] = spans.map((span) => span.start.slice(0, 7)).toSorted();
  const ends = spans.map((span) => span.end.slice(0, 7)).toSorted();
  return rangeWords({ start, end: ends.at(-1) ?? start }, lang);
}

type FlowTextProps = {
  readonly flow: Flow;
  readonly content: MapContent;
  readonly lang: Language;
};

function FlowText({ flow, content, lang }: FlowTextProps) {
  const text = interfaceWords(lang);
  const name = (id: string) => hubLabelText(content.records, id, lang);
  const ids = new Set(flow.ties);
  const ties = content.ties.filter(({ id }) => ids.has(id));
  return (
    <>
      <b className="block font-bold">{text.route(name(flow.from), name(flow.to))}</b>
      <span className="mt-1 flex items-center gap-2">
        <Swatch layer={flow.layer} size="h-2.5 w-7" />
        <span>{layerById[flow.layer].name[lang]}</span>
      </span>
      <span className="block">{`${flowCounts(flow, lang)}: ${flowStatuses(flow, lang)}`}</span>
      <span className="block text-ink-2">{monthRange(ties, lang)}</span>
    </>
  );
}

/** Moves the card beside a point, to the side where the map has space. */
function placeCard(card: HTMLElement, { x, y }: PixelPoint): void {
  const { offsetParent, offsetWidth, offsetHeight } = card;
  if (!offsetParent) return;
  const beside = (at: number, size: number, limit: number) =>
    Math.max(edgeGapPx, at + gapPx + size > limit ? at - gapPx - size : at + gapPx);
  const left = beside(x, offsetWidth, offsetParent.clientWidth);
  const top = beside(y, offsetHeight, offsetParent.clientHeight);
  card.style.transform = `translate(${left}px, ${top}px)`;
}

type MapCardProps = {
  readonly hit: MapHit;
  readonly content: MapContent;
  readonly lang: Language;
};

/** Ends, layer, count and months of a flow, or name and count of a hub. */
export function MapCard({ hit, content, lang }: MapCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) placeCard(card.current, hit);
  }, [hit]);
  return (
    <div
      ref={card}
      dir={directions[lang]}
      lang={lang}
      aria-hidden="true"
      className="map-card pointer-events-none absolute z-4 max-w-64 rounded-2 bg-paper px-3 py-2 text-2 leading-ui shadow-float"
    >
      {hit.flow ? (
        <FlowText flow={hit.flow} content={content} lang={lang} />
      ) : (
        <>
          <b className="block font-bold">{hubLabelText(content.records, hit.hub.id, lang)}</b>
          <span className="text-ink-2">
            {pluralMessage(lang, hit.hub.count, interfaceWords(lang).ties)}
          </span>
        </>
      )}
    </div>
  );
}
