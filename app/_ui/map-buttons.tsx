import type { ReactNode } from "react";
import type { Language } from "../_domain/language";
import type { Chart } from "./map";
import { byReader, travel } from "./use-camera";
import { mapWords } from "./words/map";

type ButtonProps = { label: string; onPress: () => void; children: ReactNode };

const Button = ({ label, onPress, children }: ButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onPress}
    className="grid size-10 place-items-center border-rule hover:bg-paper-2 pointer-coarse:size-11"
  >
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      className="size-5"
    >
      {children}
    </svg>
  </button>
);

type MapButtonsProps = { chart: Chart; lang: Language; onFit: () => void };

/** Nearer, farther, everything. */
export function MapButtons({ chart, lang, onFit }: MapButtonsProps) {
  const text = mapWords(lang);
  return (
    <div
      className="map-buttons absolute z-3 flex rounded-2 bg-paper shadow-float print:hidden"
      lang={lang}
    >
      <Button label={text.zoomIn} onPress={() => chart.zoomIn(travel(), byReader)}>
        <path d="M10 4v12M4 10h12" />
      </Button>
      <Button label={text.zoomOut} onPress={() => chart.zoomOut(travel(), byReader)}>
        <path d="M4 10h12" />
      </Button>
      <Button label={text.fit} onPress={onFit}>
        <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />
      </Button>
    </div>
  );
}
