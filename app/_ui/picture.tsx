import { useDeferredValue, useMemo } from "react";
import { index, type Listed, type Records } from "../_domain/dataset";
import type { Drawn } from "../_domain/flows";
import { frame } from "../_domain/frame";
import type { Language } from "../_domain/language";
import { flowMarks } from "../_render/flow-marks";
import { Drawing } from "./drawing";
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

/** The map as an image: there before any script, and wherever the map cannot be drawn. */
export function Picture({ records, drawn, ground, lang, selected, label }: PictureProps) {
  const { extents, base } = ground;
  const shown = useDeferredValue(drawn);
  const marks = useMemo(() => {
    const ends = hubEnds(records, selected);
    const whole = frame(records);
    const options = { lang, palette: "variables", frame: whole, extents, base } as const;
    return flowMarks(shown, { ...options, selected: ends });
  }, [shown, lang, records, selected, extents, base]);
  return <Drawing ground={ground} marks={marks} label={label} />;
}
