import { useDeferredValue, useMemo } from "react";
import { index, type Listed, type Records } from "../_domain/dataset";
import type { Drawn } from "../_domain/flows";
import { frame } from "../_domain/frame";
import type { Language } from "../_domain/language";
import { themes } from "../_domain/layers";
import { flowMarks } from "../_render/flow-marks";
import type { Ground } from "./map-props";

type PictureProps = {
  readonly records: Records;
  readonly drawn: Drawn;
  readonly ground: Ground;
  readonly lang: Language;
  readonly selected: Listed | null;
  /** What the picture shows, in words. */
  readonly label: string;
};

function hubEnds(records: Records, tie: Listed | null) {
  const { hubs } = index(records);
  const [from, to] = [hubs.get(tie?.from ?? ""), hubs.get(tie?.to ?? "")];
  return tie && from && to ? { from, to, layer: tie.layer } : null;
}

/** A lazy image that is not displayed is not fetched: one of the two arrives. */
const landLook = { light: "land-light", dark: "land-dark" } as const;

/** Markup of our own, escaped where it is made, as the content of an element. */
const content = (markup: string) => ({ dangerouslySetInnerHTML: { __html: markup } });

/** The map as an image: there before any script, and wherever the map cannot be drawn. */
export function Picture({ records, drawn, ground, lang, selected, label }: PictureProps) {
  const { size, land, images, extents, base } = ground;
  const shown = useDeferredValue(drawn);
  const marks = useMemo(() => {
    const ends = hubEnds(records, selected);
    const whole = frame(records);
    const options = { lang, palette: "variables", frame: whole, extents, base } as const;
    return flowMarks(shown, { ...options, selected: ends });
  }, [shown, lang, records, selected, extents, base]);
  return (
    <svg className="marks" {...size} role="img" aria-label={label}>
      <foreignObject {...land}>
        {themes.map((theme) => (
          <img
            key={theme}
            src={images[theme]}
            alt=""
            loading="lazy"
            fetchPriority="high"
            className={`size-full ${landLook[theme]}`}
          />
        ))}
      </foreignObject>
      <g {...content(marks)} />
    </svg>
  );
}
