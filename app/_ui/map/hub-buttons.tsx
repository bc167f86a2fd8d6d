import { type KeyboardEvent, memo, useEffect, useEffectEvent, useRef, useState } from "react";
import type { CountedHub } from "../../_domain/flows/flows";
import { isolate } from "../../_domain/text/isolates";
import { pluralMessage } from "../../_domain/text/plurals";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { mapWords } from "../words/map";
import { interfaceWords } from "../words/words";
import { hitRadiusPx, isArrowKey, nextHub } from "./hit-test";
import { hubLabelText } from "./map-card";
import type { MapContent, MapHit, MapInstance } from "./map-props";
import { travelOptions } from "./use-camera";
import { projection } from "./use-hover";
import { isVisible, type VisibleArea } from "./visible-area";

const buttonOf = (group: HTMLElement | null, id: string) =>
  group?.querySelector<HTMLElement>(`[data-hub="${id}"]`);

/** Keeps the buttons on their hubs while the map moves. */
function useButtonPositions(map: MapInstance, hubs: readonly CountedHub[]) {
  const group = useRef<HTMLFieldSetElement>(null);
  const placeButtons = useEffectEvent(() => {
    for (const { id, place } of hubs) {
      const { x, y } = projection(map)(place.coordinates);
      const button = buttonOf(group.current, id);
      if (button) button.style.transform = `translate(${x - hitRadiusPx}px, ${y - hitRadiusPx}px)`;
    }
  });
  useEffect(() => {
    placeButtons();
    const subscriptions = [
      map.on("move", () => placeButtons()),
      map.on("resize", () => placeButtons()),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
  return group;
}

type HubButtonsProps = {
  readonly map: MapInstance;
  readonly content: MapContent;
  readonly area: VisibleArea;
  readonly lang: Language;
  readonly onFocus: (hit: MapHit | null) => void;
  readonly onPress: (hub: string) => void;
};

/** The hubs as one tab stop: arrow keys move between them, Enter presses, Escape hides the card. */
export const HubButtons = memo(function HubButtons(props: HubButtonsProps) {
  const { map, content, area, lang, onFocus, onPress } = props;
  const { records } = content;
  const { hubs } = content.flowMap;
  const group = useButtonPositions(map, hubs);
  const [current, setCurrent] = useState(hubs[0]?.id);
  const tabStop = (hubs.find(({ id }) => id === current) ?? hubs[0])?.id;
  const onKey = (event: KeyboardEvent<HTMLButtonElement>, hub: CountedHub) => {
    if (event.key === "Escape") onFocus(null);
    if (!isArrowKey(event.key)) return;
    event.preventDefault();
    const next = nextHub(hub, event.key, hubs, projection(map));
    if (next) buttonOf(group.current, next.id)?.focus({ preventScroll: true });
  };
  const focus = (hub: CountedHub) => {
    const { coordinates } = hub.place;
    setCurrent(hub.id);
    if (!isVisible(projection(map)(coordinates), area))
      map.easeTo({ center: [...coordinates], ...travelOptions() });
    onFocus({ ...projection(map)(coordinates), hub });
  };
  return (
    <fieldset ref={group} aria-label={mapWords(lang).places}>
      {hubs.map((hub) => (
        <button
          key={hub.id}
          type="button"
          data-hub={hub.id}
          tabIndex={hub.id === tabStop ? 0 : -1}
          aria-label={`${isolate(hubLabelText(records, hub.id, lang))}${comma[lang]}${pluralMessage(lang, hub.count, interfaceWords(lang).ties)}`}
          className="pointer-events-none absolute start-0 top-0 size-11 rounded-full"
          onClick={() => onPress(hub.id)}
          onKeyDown={(event) => onKey(event, hub)}
          onFocus={() => focus(hub)}
          onBlur={() => onFocus(null)}
        />
      ))}
    </fieldset>
  );
});
