import { land } from "../../_basemap/land";
import type { FlowMap } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import type { Catalogue } from "../../_domain/records/dataset";
import { attributes } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import { type ColourName, themeColours } from "../../_domain/vocabulary/tokens";
import { areaRings } from "../svg/area-rings";
import { placeBaseLabels } from "../svg/base-label-placement";
import { flowMarks } from "../svg/flow-marks";
import { placeHubLabels } from "../svg/hub-label-placement";
import { formatNumber, markScale, projectFrame, type Size } from "../svg/svg-projection";

type Layer = {
  readonly d: string;
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  readonly width?: number;
  readonly dash?: string;
};

const all = (paths: Readonly<Record<string, string>>) => Object.values(paths).join("");

export const groundPaths: readonly Layer[] = [
  { d: land.land, fill: "land", stroke: "coast", width: 0.7 },
  { d: all(land.focus), fill: "land-focus" },
  { d: land.lakes, fill: "lake" },
  { d: land.borders, stroke: "border", width: 0.8 },
  { d: land.disputed, stroke: "border", width: 0.8, dash: "3 2.4" },
  { d: all(land.focusBorders), stroke: "border-focus", width: 1 },
];

/** Sea and land under the marks; widths are pixels at any scale. */
function ground(
  theme: Theme,
  { width, height }: Size,
  placed: ReturnType<typeof projectFrame>,
): string {
  const colours = themeColours[theme];
  const [x, y] = placed.px([0, 0]);
  const move = `translate(${formatNumber(x)} ${formatNumber(y)}) scale(${formatNumber(placed.scale, 4)})`;
  const paths = groundPaths.map(({ d, fill, stroke, width = 0, dash }) => {
    const px = (value: number) => formatNumber(value / placed.scale, 4);
    const line = stroke && { stroke: colours[stroke], "stroke-width": px(width) };
    const pattern = {
      "stroke-dasharray":
        dash
          ?.split(" ")
          .map((part) => px(Number(part)))
          .join(" ") ?? null,
    };
    return `<path${attributes({ fill: fill ? colours[fill] : null, ...line, ...pattern, d })}/>`;
  });
  const group = { transform: move, fill: "none", "stroke-linejoin": "round" };
  return `<rect${attributes({ width, height, fill: colours.sea })}/><g${attributes(group)}>${paths.join("")}</g>`;
}

/** Smaller maps carry hubs and lines only. */
const readable = 150;

/** The map of a picture at its place; land may reach beyond it, because cutting it off costs more than drawing it. */
export function pictureMap(
  drawn: FlowMap,
  records: Catalogue,
  lang: Language,
  theme: Theme,
  place: Frame,
): string {
  const box = { x: 0, y: 0, width: place.width, height: place.height };
  const view = frame(records);
  const placed = projectFrame(view, box);
  const labelled = placeHubLabels(drawn, lang, place, placed);
  const options = { records, lang, frame: view, box };
  const marks = flowMarks(drawn, {
    ...{ lang, palette: theme, frame: view, box, labelled },
    base: place.height < readable ? [] : placeBaseLabels(drawn, labelled, options),
    scale: markScale(place),
    extents: areaRings(records),
  });
  const root = { ...place, overflow: "visible" };
  return `<svg${attributes(root)}>${ground(theme, place, placed)}${marks}</svg>`;
}
