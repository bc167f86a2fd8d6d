import { landLabels } from "../../_basemap/land";
import type { FlowMap } from "../../_domain/flows/flows";
import { defaultMapSizePx, type Frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { type BaseKind, type BaseMark, baseLooks, leading } from "./base-marks";
import { boxAround, boxContains, boxesOverlap, lineCrossesBox, type PixelBox } from "./boxes";
import type { NamedHub } from "./hub-marks";
import { obstacles } from "./obstacles";
import { projectFrame, type Size } from "./svg-projection";
import { textWidth } from "./text-width";

type Label = (typeof landLabels)[number];
type Try = Pick<BaseMark, "offset" | "anchor">;

/** Offsets on a grid of pixels around a point, nearest first. */
const around = (reach: number): readonly Try[] => {
  const steps = Array.from({ length: (2 * reach) / 18 + 1 }, (_, at) => at * 18 - reach);
  const offsets = steps.flatMap((x) => steps.map((y) => [x, y] as const));
  const near = offsets.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return near.map((offset) => ({ offset, anchor: "middle" }));
};

/** Where a name may stand, best first. */
const tries: Readonly<Record<BaseKind, readonly Try[]>> = {
  focus: around(54),
  country: around(36),
  sea: around(36),
  town: [
    { offset: [6, 0], anchor: "start" },
    { offset: [-6, 0], anchor: "end" },
    { offset: [0, 13], anchor: "middle" },
  ],
};

/** Longer names of seas take two lines. */
const lineLimit = 70;

function lines(kind: BaseKind, name: string, size: number): readonly string[] {
  const gap = name.lastIndexOf(" ");
  if (kind !== "sea" || gap < 0 || textWidth(name, size) <= lineLimit) return [name];
  return [name.slice(0, gap), name.slice(gap + 1)];
}

const kindOf = ({ kind, iso }: Label, { focus }: Catalogue): BaseKind =>
  kind === "country" && iso !== undefined && focus.includes(iso) ? "focus" : kind;

/** Ids, not names, decide which towns are places of ours. */
function ourTowns({ places }: Catalogue): ReadonlySet<string> {
  const ids = places.flatMap(({ gazetteer }) => gazetteer.match(/(?<=GeoNames )\d+/g) ?? []);
  return new Set(ids);
}

function textBox(
  rows: readonly string[],
  size: number,
  [x, y]: readonly [number, number],
  { offset, anchor }: Try,
): PixelBox {
  const width = Math.max(...rows.map((row) => textWidth(row, size)));
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  return boxAround(
    [x + offset[0] + shift, y + offset[1]],
    width + 6,
    rows.length * leading * size + 2,
  );
}

type Options = {
  readonly records: Catalogue;
  readonly lang: Language;
  readonly frame: Frame;
  readonly box: Frame;
};

/** The names of the base map that meet no arc, no hub, no name of a hub and not each other. */
export function placeBaseLabels(
  drawn: FlowMap,
  labelled: ReadonlyMap<string, NamedHub> | null,
  options: Options,
): readonly BaseMark[] {
  const { records, lang, frame, box } = options;
  const { px, scale } = projectFrame(frame, box);
  const { boxes, lines: arcs } = obstacles(drawn, labelled, lang, px);
  const bounds = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  const [zoom, ours, taken] = [Math.log2((scale * 1000) / 512), ourTowns(records), [...boxes]];
  const rank = (label: Label) => (kindOf(label, records) === "focus" ? 0 : label.rank);
  return landLabels
    .filter(({ id, minzoom }) => minzoom <= zoom + 0.35 && !ours.has(id))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((label): readonly BaseMark[] => {
      const kind = kindOf(label, records);
      const size = baseLooks[kind].size[lang];
      const rows = lines(kind, label.name[lang], size);
      const at = px(mercator(label.at));
      if (!boxContains(bounds, boxAround(at, 0, 0))) return [];
      const reach = 11 * scale;
      const isFree = (spot: Try) => {
        if (kind !== "town" && Math.hypot(...spot.offset) > reach) return false;
        const wanted = textBox(rows, size, at, spot);
        return (
          boxContains(bounds, wanted) &&
          !taken.some((other) => boxesOverlap(other, wanted)) &&
          !arcs.some((line) => lineCrossesBox(wanted, line))
        );
      };
      const free = tries[kind].find(isFree);
      if (!free) return [];
      taken.push(textBox(rows, size, at, free));
      return [{ kind, lines: rows, at: label.at, ...free, wide: false }];
    });
}

/** How small and how large a map is for which names are placed. */
type Sizes = Readonly<Record<"narrow" | "wide", Size>>;

/** A phone, and the first view of a wide screen. */
const usual: Sizes = { narrow: { width: 390, height: 560 }, wide: defaultMapSizePx };

type PageOptions = Omit<Options, "box"> & {
  /** The hubs that carry their name; without it all do. */
  readonly labelled?: ReadonlyMap<string, NamedHub>;
  readonly sizes?: Sizes;
};

/** For the page, whose size is not known: names that a small map has no room for are marked. */
export function baseLabels(
  drawn: FlowMap,
  { records, lang, frame, labelled, sizes = usual }: PageOptions,
): readonly BaseMark[] {
  const within = (size: Size) =>
    placeBaseLabels(drawn, labelled ?? null, {
      records,
      lang,
      frame,
      box: { x: 0, y: 0, ...size },
    });
  const same = (a: BaseMark) => (b: BaseMark) =>
    a.at === b.at && a.offset.join() === b.offset.join();
  const small = within(sizes.narrow);
  return within(sizes.wide).map((mark) => ({ ...mark, wide: !small.some(same(mark)) }));
}
