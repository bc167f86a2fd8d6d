import type { Language } from "../../_domain/vocabulary/language";
import { Icon, type IconName } from "../parts/icons";
import { mapWords } from "../words/map";
import type { MapInstance } from "./map-props";
import { travelOptions, userMove } from "./use-camera";

type ButtonProps = { label: string; icon: IconName; onPress: () => void };

const Button = ({ label, icon, onPress }: ButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onPress}
    className="grid size-10 place-items-center border-rule hover:bg-paper-2 pointer-coarse:size-11"
  >
    <Icon name={icon} size="size-5" />
  </button>
);

type MapButtonsProps = { map: MapInstance; lang: Language; onFit: () => void };

/** Buttons to zoom in, to zoom out and to show all hubs. */
export function MapButtons({ map, lang, onFit }: MapButtonsProps) {
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
      <Button label={text.fit} icon="fit" onPress={onFit} />
    </div>
  );
}
