import type { Language } from "../../_domain/vocabulary/language";
import { Icon, type IconName } from "../parts/icons";
import { mapWords } from "../words/map";
import type { MapInstance } from "./live-map-props";
import { byReader, travelOptions } from "./use-camera";

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

type MapButtonsProps = { chart: MapInstance; lang: Language; onFit: () => void };

/** Nearer, farther, everything. */
export function MapButtons({ chart, lang, onFit }: MapButtonsProps) {
  const text = mapWords(lang);
  return (
    <div
      className="map-buttons absolute z-3 flex rounded-2 bg-paper shadow-float print:hidden"
      lang={lang}
    >
      <Button
        label={text.zoomIn}
        icon="plus"
        onPress={() => chart.zoomIn(travelOptions(), byReader)}
      />
      <Button
        label={text.zoomOut}
        icon="minus"
        onPress={() => chart.zoomOut(travelOptions(), byReader)}
      />
      <Button label={text.fit} icon="fit" onPress={onFit} />
    </div>
  );
}
