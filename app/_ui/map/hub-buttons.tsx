import { type KeyboardEvent, memo, useEffect, useEffectEvent, useRef, useState } from "react";
import type { HubCount } from "../../_domain/flows/flows";
import { isolate } from "../../_domain/text/isolates";
import { pluralMessage } from "../../_domain/text/plurals";
import { comma } from "../../_domain/vocabulary/language";
import { mapWords } from "../words/map";
import { words } from "../words/words";
import { isVisible } from "./camera";
import { isDirection, nextHub } from "./hit-test";
import type { LiveMapProps, MapHit, MapInstance } from "./live-map-props";
import { hubName } from "./map-card";
import { travelOptions } from "./use-camera";
import { projection } from "./use-hover";

type MapHubsProps = {
  readonly chart: MapInstance;
  readonly live: LiveMapProps;
  readonly onFocus: (hit: MapHit | null) => void;
};

const buttonOf = (group: HTMLElement | null, id: string) =>
  group?.querySelector<HTMLElement>(`[data-hub="${id}"]`);

/** Keeps the buttons over their hubs while the map moves. */
function usePlaces(chart: MapInstance, hubs: readonly HubCount[]) {
  const group = useRef<HTMLFieldSetElement>(null);
  const place = useEffectEvent(() => {
    for (const { id, place } of hubs) {
      const { x, y } = projection(chart)(place.coordinates);
      const button = buttonOf(group.current, id);
      if (button) button.style.transform = `translate(${x - 22}px, ${y - 22}px)`;
    }
  });
  useEffect(() => {
    const listener = () => place();
    listener();
    chart.on("move", listener);
    chart.on("resize", listener);
    return () => {
      chart.off("move", listener);
      chart.off("resize", listener);
    };
  }, [chart]);
  return group;
}

/** Brings a hub into the free part of the stage. */
function reveal(chart: MapInstance, { place }: HubCount, { free }: LiveMapProps): void {
  const isSeen = isVisible(projection(chart)(place.coordinates), free);
  if (!isSeen) chart.easeTo({ center: [...place.coordinates], ...travelOptions() });
}

/** The hubs as one tab stop: arrow keys move between them, Enter filters, Escape takes the card away. */
export const HubButtons = memo(function MapHubs({ chart, live, onFocus }: MapHubsProps) {
  const { drawn, lang, records } = live;
  const group = usePlaces(chart, drawn.hubs);
  const [current, setCurrent] = useState(drawn.hubs[0]?.id);
  const stop = (drawn.hubs.find(({ id }) => id === current) ?? drawn.hubs[0])?.id;
  const press = (event: KeyboardEvent<HTMLButtonElement>, hub: HubCount) => {
    if (event.key === "Escape") onFocus(null);
    if (!isDirection(event.key)) return;
    event.preventDefault();
    const next = nextHub(hub, event.key, drawn.hubs, projection(chart));
    if (next) buttonOf(group.current, next.id)?.focus({ preventScroll: true });
  };
  const focus = (hub: HubCount) => {
    setCurrent(hub.id);
    reveal(chart, hub, live);
    onFocus({ ...projection(chart)(hub.place.coordinates), hub });
  };
  return (
    <fieldset ref={group} aria-label={mapWords(lang).places}>
      {drawn.hubs.map((hub) => (
        <button
          key={hub.id}
          type="button"
          data-hub={hub.id}
          tabIndex={hub.id === stop ? 0 : -1}
          aria-label={`${isolate(hubName(records, hub.id, lang))}${comma[lang]}${pluralMessage(lang, hub.count, words(lang).ties)}`}
          className="pointer-events-none absolute start-0 top-0 size-11 rounded-full"
          onClick={() => live.onHub(hub.id)}
          onKeyDown={(event) => press(event, hub)}
          onFocus={() => focus(hub)}
          onBlur={() => onFocus(null)}
        />
      ))}
    </fieldset>
  );
});
