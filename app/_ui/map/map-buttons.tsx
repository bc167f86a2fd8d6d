import { useEffect, useEffectEvent, useState } from "react";
import type { CountedHub } from "../../_domain/flows/flows";
import type { Language } from "../../_domain/vocabulary/language";
import { Icon, type IconName } from "../parts/icons";
import { mapWords } from "../words/map";
import type { MapInstance } from "./map-props";
import { travelOptions, userMove } from "./use-camera";
import { projection } from "./use-hover";
import { isVisible, type VisibleArea } from "./visible-area";

const squareClasses = "grid size-10 place-items-center hover:bg-paper-2 pointer-coarse:size-11";

type ButtonProps = { label: string; icon: IconName; onPress: () => void };

const Button = ({ label, icon, onPress }: ButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onPress}
    className={`border-rule ${squareClasses}`}
  >
    <Icon name={icon} size="size-5" />
  </button>
);

type MapButtonsProps = {
  readonly map: MapInstance;
  readonly hubs: readonly CountedHub[];
  readonly area: VisibleArea;
  readonly lang: Language;
  readonly onFit: () => void;
};

/** Whether a map shows none of the hubs, updated at the end of each move. */
function useIsAway({ map, hubs, area }: Pick<MapButtonsProps, "map" | "hubs" | "area">): boolean {
  const showsNone = () =>
    hubs.every(({ place }) => !isVisible(projection(map)(place.coordinates), area));
  const [isAway, setAway] = useState(showsNone);
  const update = useEffectEvent(() => setAway(showsNone()));
  useEffect(() => {
    const subscription = map.on("moveend", () => update());
    return () => subscription.unsubscribe();
  }, [map]);
  return isAway;
}

const pillClasses =
  "absolute end-0 bottom-0 flex h-10 items-center gap-2 rounded-2 bg-paper px-3 text-2 font-medium whitespace-nowrap shadow-float hover:bg-paper-2 pointer-coarse:h-11";

/** Shows all hubs; in words where the map shows none. One element, so that it keeps the focus when it is pressed. */
function FitButton(props: MapButtonsProps) {
  const { lang, onFit } = props;
  const isAway = useIsAway(props);
  const label = mapWords(lang).fit;
  return (
    <div className="relative size-10 border-rule pointer-coarse:size-11">
      <button
        type="button"
        aria-label={label}
        title={label}
        onClick={onFit}
        className={isAway ? pillClasses : squareClasses}
      >
        <Icon name="fit" size="size-5" />
        {isAway && <span>{label}</span>}
      </button>
    </div>
  );
}

/** Buttons to zoom in, to zoom out and to show all hubs. */
export function MapButtons(props: MapButtonsProps) {
  const { map, lang } = props;
  const text = mapWords(lang);
  return (
    <div
      className="map-buttons absolute z-3 flex rounded-2 bg-paper shadow-float print:hidden"
      lang={lang}
    >
      <Button
        label={text.zoomIn}
        icon="plus"
        onPress={() => map.zoomIn(travelOptions(), userMove)}
      />
      <Button
        label={text.zoomOut}
        icon="minus"
        onPress={() => map.zoomOut(travelOptions(), userMove)}
      />
      <FitButton {...props} />
    </div>
  );
}
