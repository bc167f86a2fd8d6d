import { memo, useDeferredValue, useMemo } from "react";
import { type FlowMap, tieLine } from "../../_domain/flows/flows";
import { frame } from "../../_domain/flows/frame";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { flowMarks } from "../../_render/svg/flow-marks";
import type { MapGround } from "./live-map-props";
import { PictureLayers } from "./picture-layers";

type PictureProps = {
  readonly records: Catalogue;
  readonly drawn: FlowMap;
  readonly ground: MapGround;
  readonly lang: Language;
  readonly selected: TieSummary | null;
  /** What the picture shows, in words. */
  readonly label: string;
};

/** The map as an image: there before any script, and wherever the map cannot be drawn. */
export const Picture = memo(function Picture(props: PictureProps) {
  const { records, drawn, ground, lang, selected, label } = props;
  const { extents, base } = ground;
  const shown = useDeferredValue(drawn);
  const marks = useMemo(() => {
    const line = selected && tieLine(selected, records);
    const whole = frame(records);
    const options = { lang, palette: "variables", frame: whole, extents, base } as const;
    return flowMarks(shown, { ...options, selected: line });
  }, [shown, lang, records, selected, extents, base]);
  return <PictureLayers ground={ground} marks={marks} label={label} />;
});
