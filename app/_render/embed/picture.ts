import { flows, tieLine } from "../../_domain/flows/flows";
import { frame } from "../../_domain/flows/frame";
import { sentenceWithStatuses } from "../../_domain/sentences/sentence";
import { html, Markup } from "../../_domain/text/html";
import { baseMapPaths } from "../picture/picture-map";
import { areaRings } from "../svg/area-rings";
import { pageBaseLabels } from "../svg/base-label-placement";
import { flowMarks } from "../svg/flow-marks";
import { formatNumber, pictureSize } from "../svg/svg-projection";
import type { StaticEmbedState } from "./static-embed-state";

/** Land, lakes and borders in the colours of the document's theme; computed once, because escaping takes milliseconds. */
const baseMapMarkup = baseMapPaths.map(({ d, fill, stroke, width, dash }) => {
  const fillPart = fill && html` fill="var(--color-${fill})"`;
  const dashPart = dash && html` stroke-dasharray="${dash}"`;
  const strokePart =
    stroke &&
    html` stroke="var(--color-${stroke})" stroke-width="${width}"${dashPart} vector-effect="non-scaling-stroke"`;
  return html`<path${fillPart}${strokePart} d="${d}"/>`;
});

/** Size in px of the map in a narrow or low embed. */
const narrowSize = { width: 360, height: 300 } as const;

/** The picture of a state as SVG that fills its box at any size. */
export function staticEmbedPicture({ records, lang, selection, tie, heading }: StaticEmbedState) {
  const drawn = flows(selection);
  const mapFrame = frame(records);
  const marks = flowMarks(drawn, {
    lang,
    palette: "variables",
    frame: mapFrame,
    narrowSize,
    hasSigns: selection.filter.disputed,
    selected: tie && tieLine(tie, records),
    extents: areaRings(records),
    base: pageBaseLabels(drawn, { records, lang, frame: mapFrame }),
  });
  const label = tie ? heading.title : sentenceWithStatuses(selection, lang);
  const size = pictureSize(mapFrame);
  const { x, y, width, height } = mapFrame;
  const viewBox = [x, y, width, height].map((part) => formatNumber(part)).join(" ");
  return html`
    <svg class="marks" width="${size.width}" height="${size.height}" role="img" aria-label="${label}">
      <svg viewBox="${viewBox}" fill="none" width="100%" height="100%" preserveAspectRatio="none" overflow="visible">${baseMapMarkup}</svg>
      ${new Markup(marks)}
    </svg>`;
}
