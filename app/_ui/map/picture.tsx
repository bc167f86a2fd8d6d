import { memo, useDeferredValue, useMemo } from "react";
import { tieLine } from "../../_domain/flows/flows";
import { frame } from "../../_domain/flows/frame";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { flowMarks } from "../../_render/svg/flow-marks";
import type { MapContent } from "./map-props";
import { PictureLayers } from "./picture-layers";

type PictureProps = {
  readonly content: MapContent;
  readonly lang: Language;
  readonly selected: TieSummary | null;
  /** Text alternative. */
  readonly label: string;
};

/** The map as a picture, for the first paint and where the live map cannot be drawn. */
export const Picture = memo(function Picture({ content, lang, selected, label }: PictureProps) {
  const { records, marked, hasSigns, baseMap } = content;
  const { extents, base } = baseMap;
  const flowMap = useDeferredValue(content.flowMap);
  const marks = useMemo(
    () =>
      flowMarks(flowMap, {
        lang,
        palette: "variables",
        frame: frame(records),
        extents,
        base,
        hasSigns,
        selected: selected && tieLine(selected, records),
        ...(marked && !selected && { marked }),
      }),
    [flowMap, lang, records, selected, marked, extents, base, hasSigns],
  );
  return <PictureLayers baseMap={baseMap} marks={marks} label={label} />;
});
