import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { numeral } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language, type Text } from "../../_domain/vocabulary/language";
import { layers, type Theme } from "../../_domain/vocabulary/layers";
import {
  pictureBreakpointsPx as breakpoints,
  type ColourName,
  themeColours,
} from "../../_domain/vocabulary/tokens";
import { withDirection } from "../svg/hub-marks";
import { formatNumber, type Size } from "../svg/svg-projection";
import { opacity } from "../svg/svg-theme";
import { textWidth, wrapText } from "../svg/text-width";

export type BandOptions = {
  readonly selection: Selection<TieSummary>;
  readonly lang: Language;
  readonly theme: Theme;
  readonly site: string;
  readonly size: Size;
};

/** A band of a picture: its height, and its markup from its top edge down. */
export type Band = { readonly height: number; readonly body: string };

export const marginPx = ({ width }: Size): number => (width < breakpoints.margin ? 12 : 20);

type TextStyle = {
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: ColourName;
  readonly far?: boolean;
};

/** A line of text, `inset` pixels from the side where the language starts, or from the other. */
function textLine(
  text: string,
  inset: number,
  { y, size, weight, colour, far = false }: TextStyle,
  { lang, theme, size: { width } }: BandOptions,
) {
  const right = (lang === "ar") !== far;
  const place = {
    x: formatNumber(right ? width - inset : inset),
    "text-anchor": right ? "end" : "start",
  };
  const look = {
    "font-size": size,
    "font-weight": weight === 400 ? null : weight,
    fill: themeColours[theme][colour],
  };
  return `<text${attributes({ ...place, y: formatNumber(y), ...look })}>${escapeMarkup(withDirection(text, lang))}</text>`;
}

const titleSizePx = ({ width }: Size) =>
  width < breakpoints.margin ? 16 : width < breakpoints.title ? 19 : 23;

/** The name of the dataset and the sentence. */
export const pictureTitle = (selection: Selection<TieSummary>, lang: Language): string =>
  `${selection.records.name[lang]} – ${sentence(selection, lang)}`;

/** Rows of which each closes the isolates that it opens, and opens those again that the one before had to close. */
export function balanceIsolates(rows: readonly string[]): readonly string[] {
  let open = 0;
  return rows.map((row) => {
    const before = "\u2068".repeat(open);
    for (const [sign] of row.matchAll(/[\u2068\u2069]/g)) open += sign === "\u2068" ? 1 : -1;
    return `${before}${row}${"\u2069".repeat(open)}`;
  });
}

export function titleBand(options: BandOptions): Band {
  const { selection, lang, size } = options;
  const [letters, pad] = [titleSizePx(size), marginPx(size)];
  const leading = letters * (lang === "ar" ? 1.5 : 1.28);
  const width = size.width - 2 * pad;
  const rows = wrapText(
    pictureTitle(selection, lang),
    letters * 1.04,
    width,
    size.height < 400 ? 2 : 3,
  );
  const look = { size: letters, weight: 600, colour: "ink" } as const;
  const top = pad * 0.7 + letters * 0.92;
  const body = balanceIsolates(rows).map((text, at) =>
    textLine(text, pad, { ...look, y: top + at * leading }, options),
  );
  return { height: Math.ceil(pad * 1.3 + rows.length * leading), body: body.join("") };
}

const legendSizePx = 13;

/** Each layer's pattern, word and number of ties, in as many columns as there are layers. */
export function legendBand(options: BandOptions): Band {
  const { selection, lang, theme, size } = options;
  const [pad, stacked] = [marginPx(size), size.width < breakpoints.legend];
  const swatch = stacked ? Math.min(88, (size.width - 2 * pad) / layers.length - 14) : 36;
  let inset = pad;
  const items = layers.map(({ id, name, colour, dash }, at) => {
    const count = selection.ties.filter((tie) => tie.layer === id).length;
    const words = `${name[lang]} ${numeral(lang, count)}`;
    const start = stacked ? pad + (at * (size.width - 2 * pad)) / layers.length : inset;
    inset += swatch + 9 + textWidth(words, legendSizePx) * 1.06 + 24;
    const [from, to] = [start, start + swatch].map((x) => (lang === "ar" ? size.width - x : x));
    const line = {
      stroke: colour[theme],
      "stroke-width": 3,
      "stroke-dasharray": dash?.map((part) => part * 3).join(" ") ?? null,
    };
    const y = stacked ? 13 : 16;
    const pattern = `<path${attributes({ d: `M${formatNumber(from ?? 0)} ${y}H${formatNumber(to ?? 0)}`, ...line })}/>`;
    const text = {
      y: stacked ? 33 : 20.5,
      size: legendSizePx,
      weight: 500,
      colour: "ink",
    } as const;
    const group = attributes(opacity(count === 0 ? 0.5 : null));
    return `<g${group}>${pattern}${textLine(words, stacked ? start : start + swatch + 9, text, options)}</g>`;
  });
  return { height: stacked ? 42 : 32, body: items.join("") };
}

const noteWords = {
  area: { en: "Hatching: an area, no site is named.", ar: "التظليل: منطقة لم يُسمَّ فيها موقع." },
  approximate: {
    en: "Broken ring: position not known exactly.",
    ar: "الحلقة المتقطعة: موقع تقريبي.",
  },
} as const satisfies Record<string, Text>;

const smallSizePx = 12;

const smallText = (rows: readonly string[], options: BandOptions, far = false): Band => ({
  height: rows.length * 17 + 3,
  body: rows
    .map((text, at) => {
      const look = {
        y: 13 + at * 17,
        size: smallSizePx,
        weight: 400,
        colour: "ink-2",
        far,
      } as const;
      return textLine(text, marginPx(options.size), look, options);
    })
    .join(""),
});

const wrappedLines = (text: string, lines: number, { size }: BandOptions) =>
  wrapText(text, smallSizePx * 1.03, size.width - 2 * marginPx(size), lines);

/** What hatching and broken rings mean, where the dataset has them. */
export function noteBand(options: BandOptions): Band {
  const { selection, lang } = options;
  const hubs = selection.records.places.filter((place) => place.hub === place.id);
  const used = (["area", "approximate"] as const).filter((kind) =>
    hubs.some(({ position }) => position === kind),
  );
  const text = used.map((kind) => noteWords[kind][lang]).join(" ");
  return text === "" ? { height: 0, body: "" } : smallText(wrappedLines(text, 2, options), options);
}

const creditWords: Text = {
  en: "Base map: Natural Earth; place names: GeoNames, CC BY 4.0.",
  ar: "خريطة الأساس: Natural Earth؛ أسماء الأماكن: GeoNames برخصة CC BY 4.0.",
};

/** Who made the picture, when the records last changed, and where it comes from. */
export function sourceBand(options: BandOptions): Band {
  const { selection, lang, site } = options;
  const { name, modified } = selection.records;
  const host = site.replace(/^https?:\/\//, "");
  const source = [name[lang], publicationWords(modified, lang), host].join(comma[lang]);
  const rows = [
    ...wrappedLines(source, 1, options),
    ...wrappedLines(creditWords[lang], 2, options),
  ];
  return smallText(rows, options, options.size.width >= breakpoints.columns);
}
