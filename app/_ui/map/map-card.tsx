import { useLayoutEffect, useRef } from "react";
import type { Flow } from "../../_domain/flows/flows";
import { type Catalogue, catalogueIndex, type TieSummary } from "../../_domain/records/dataset";
import { pluralMessage } from "../../_domain/text/plurals";
import { rangeWords } from "../../_domain/time/date-words";
import { daySpan } from "../../_domain/time/dates";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { Swatch } from "../parts/tie-badges";
import { words } from "../words/words";
import type { LiveMapProps, MapHit } from "./live-map-props";

/** Pixels between what is pointed at and its card. */
const gap = 14;

export function hubName(records: Catalogue, id: string, lang: Language): string {
  const place = catalogueIndex(records).places.get(id);
  return place?.label?.[lang] ?? place?.name[lang] ?? id;
}

/** The months from the first to the last of some ties, in words. */
function months(ties: readonly TieSummary[], lang: Language): string {
  const spans = ties.map(({ date }) => daySpan(date));
  const [start = ""] = spans.map((span) => span.start.slice(0, 7)).toSorted();
  const end =
    spans
      .map((span) => span.end.slice(0, 7))
      .toSorted()
      .at(-1) ?? start;
  return rangeWords({ start, end }, lang);
}

type FlowTextProps = { flow: Flow; live: LiveMapProps };

function FlowText({ flow, live }: FlowTextProps) {
  const { lang, records, ties } = live;
  const text = words(lang);
  const name = (id: string) => hubName(records, id, lang);
  const members = new Set(flow.ties);
  return (
    <>
      <b className="block font-bold">{text.route(name(flow.from), name(flow.to))}</b>
      <span className="mt-1 flex items-center gap-2">
        <Swatch layer={flow.layer} size="h-2.5 w-7" />
        {layerById[flow.layer].name[lang]}
        <span className="text-ink-2">{pluralMessage(lang, flow.count, text.ties)}</span>
      </span>
      <span className="block text-ink-2">
        {months(
          ties.filter(({ id }) => members.has(id)),
          lang,
        )}
      </span>
    </>
  );
}

/** Puts the card beside a point, on the side where the stage has room. */
function placed(card: HTMLElement, { x, y }: MapHit): void {
  const stage = card.offsetParent;
  if (!stage) return;
  const left =
    x + gap + card.offsetWidth > stage.clientWidth ? x - gap - card.offsetWidth : x + gap;
  const top =
    y + gap + card.offsetHeight > stage.clientHeight ? y - gap - card.offsetHeight : y + gap;
  card.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
}

/** What the pointer or the focus is on: ends, number, layer and period of a flow, or a hub and its ties. */
export function MapCard({ hit, live }: { hit: MapHit; live: LiveMapProps }) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) placed(card.current, hit);
  }, [hit]);
  const { lang, records } = live;
  return (
    <div
      ref={card}
      dir={directions[lang]}
      lang={lang}
      aria-hidden="true"
      className="map-card pointer-events-none absolute z-4 max-w-64 rounded-2 bg-paper px-3 py-2 text-2 leading-ui shadow-float"
    >
      {hit.flow ? (
        <FlowText flow={hit.flow} live={live} />
      ) : (
        <>
          <b className="block font-bold">{hubName(records, hit.hub.id, lang)}</b>
          <span className="text-ink-2">{pluralMessage(lang, hit.hub.count, words(lang).ties)}</span>
        </>
      )}
    </div>
  );
}
