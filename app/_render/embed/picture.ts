import { flows, lineOf } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import { attributes, escaped } from "../../_domain/text/escape";
import { groundPaths } from "../picture/picture-map";
import { extents } from "../svg/area-rings";
import { baseLabels } from "../svg/base-label-placement";
import { flowMarks } from "../svg/flow-marks";
import { pictureSize, short } from "../svg/svg-projection";
import { heading, type Still } from "./state";

/** The land at the scale of the frame, in the colours of the page's theme. */
function ground({ x, y, width, height }: Frame): string {
  const box = {
    ...{ viewBox: [x, y, width, height].map((part) => short(part)).join(" "), fill: "none" },
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
export function stillPicture(still: Still): string {
  const { dataset: records, lang, selection, tie } = still;
  const [drawn, whole] = [flows(selection), frame(records)];
  const marks = flowMarks(drawn, {
    ...{ lang, palette: "variables", frame: whole, narrow },
    selected: tie && lineOf(tie, records),
    ...{ extents: extents(records), base: baseLabels(drawn, { records, lang, frame: whole }) },
  });
  const root = { class: "marks", ...pictureSize(whole), role: "img" };
  const label = ` aria-label="${escaped(heading(still).title)}"`;
  return `<svg${attributes(root)}${label}>${ground(whole)}${marks}</svg>`;
}
