import { flows, tieLine } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { groundPaths } from "../picture/picture-map";
import { areaRings } from "../svg/area-rings";
import { pageBaseLabels } from "../svg/base-label-placement";
import { flowMarks } from "../svg/flow-marks";
import { formatNumber, pictureSize } from "../svg/svg-projection";
import { embedHeading, type StaticEmbedState } from "./state";

/** The land at the scale of the frame, in the colours of the page's theme. */
function ground({ x, y, width, height }: Frame): string {
  const box = {
    ...{ viewBox: [x, y, width, height].map((part) => formatNumber(part)).join(" "), fill: "none" },
    ...{ width: "100%", height: "100%", preserveAspectRatio: "none", overflow: "visible" },
  };
  const paths = groundPaths.map(({ d, fill, stroke, width = 0, dash }) => {
    const colours = {
      fill: fill ? `var(--color-${fill})` : null,
      stroke: stroke ? `var(--color-${stroke})` : null,
    };
    const line = stroke && {
      ...{ "stroke-width": width, "stroke-dasharray": dash ?? null },
      "vector-effect": "non-scaling-stroke",
    };
    return `<path${attributes({ ...colours, ...line, d })}/>`;
  });
  return `<svg${attributes(box)}>${paths.join("")}</svg>`;
}

/** Room that an embed leaves its map in the width of a phone or the height of a screen's article. */
const narrow = { width: 360, height: 300 } as const;

/** The picture of a state as SVG that fills its box, at any size. */
export function staticEmbedPicture(still: StaticEmbedState): string {
  const { dataset: records, lang, selection, tie } = still;
  const [drawn, whole] = [flows(selection), frame(records)];
  const marks = flowMarks(drawn, {
    ...{ lang, palette: "variables", frame: whole, narrowSize: narrow },
    selected: tie && tieLine(tie, records),
    ...{
      extents: areaRings(records),
      base: pageBaseLabels(drawn, { records, lang, frame: whole }),
    },
  });
  const root = { class: "marks", ...pictureSize(whole), role: "img" };
  const label = ` aria-label="${escapeMarkup(embedHeading(still).title)}"`;
  return `<svg${attributes(root)}${label}>${ground(whole)}${marks}</svg>`;
}
