import { flows, tieLine } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import { attributes } from "../../_domain/text/escape";
import { groundPaths } from "../picture/picture-map";
import { areaRings } from "../svg/area-rings";
import { pageBaseLabels } from "../svg/base-label-placement";
import { flowMarks } from "../svg/flow-marks";
import { formatNumber, pictureSize } from "../svg/svg-projection";
import { html, Markup } from "./html";
import type { StaticEmbedState } from "./static-embed-state";

/** Land, lakes and borders in the colours of the document's theme. Constant, because escaping them takes milliseconds. */
const ground = groundPaths.map(({ d, fill, stroke, width = 0, dash }) => {
  const line = stroke && {
    stroke: `var(--color-${stroke})`,
    "stroke-width": width,
    "stroke-dasharray": dash ?? null,
    "vector-effect": "non-scaling-stroke",
  };
  const colour = fill ? `var(--color-${fill})` : null;
  return new Markup(`<path${attributes({ fill: colour, ...line, d })}/>`);
});

/** The part of the ground that a frame shows. */
function groundPicture({ x, y, width, height }: Frame) {
  const viewBox = [x, y, width, height].map((part) => formatNumber(part)).join(" ");
  return html`<svg viewBox="${viewBox}" fill="none" width="100%" height="100%" preserveAspectRatio="none" overflow="visible">${ground}</svg>`;
}

/** Size in pixels that an embed leaves its map in the width of a phone or the height of a screen's article. */
const narrow = { width: 360, height: 300 } as const;

/** The picture of a state as SVG that fills its box at any size. */
export function staticEmbedPicture(
  { records, lang, selection, tie }: StaticEmbedState,
  label: string,
) {
  const drawn = flows(selection);
  const mapFrame = frame(records);
  const marks = flowMarks(drawn, {
    lang,
    palette: "variables",
    frame: mapFrame,
    narrow,
    selected: tie && tieLine(tie, records),
    extents: areaRings(records),
    base: baseLabels(drawn, { records, lang, frame: mapFrame }),
  });
  const { width, height } = pictureSize(mapFrame);
  return html`<svg class="marks" width="${width}" height="${height}" role="img" aria-label="${label}">${groundPicture(mapFrame)}${new Markup(marks)}</svg>`;
}
