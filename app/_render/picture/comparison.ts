import type { FlowMap } from "../../_domain/flows/flows";
import { enclosingFrame, type Frame, frame } from "../../_domain/flows/frame";
import { otherSide, sideFlowMaps } from "../../_domain/flows/side-flow-maps";
import type { AuthorWords } from "../../_domain/query/author-words";
import type { Dataset } from "../../_domain/records/dataset";
import type { Comparison } from "../../_domain/selection/comparison";
import { authorCredit } from "../../_domain/sentences/card-words";
import { comparisonSentence, sideHeading } from "../../_domain/sentences/comparison-sentence";
import { releaseNote } from "../../_domain/sentences/release-note";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { joinSentences } from "../../_domain/text/sentence-form";
import { cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { wrapText } from "../layout/text-width";
import { formatNumber } from "../svg/svg-projection";
import { authorBand, smallLines } from "./author-bands";
import { joinBands, stackBands } from "./band";
import {
  type BandOptions,
  changesBand,
  classBand,
  headlineBand,
  legendBand,
  sourceBand,
} from "./picture-bands";
import { mapMarkup } from "./picture-map";
import { balanceIsolates, fontFamilies, textLine } from "./text-line";

export type ComparisonPictureOptions = Partial<AuthorWords> & {
  readonly lang: Language;
  readonly theme: Theme;
  /** Origin of the site without a trailing slash. */
  readonly site: string;
  /** Today's records, which say what changed since a release. */
  readonly current: Dataset;
};

/** Of the drawing, in px; the document is larger, so that its text can be read in a small preview. */
const scale = 1.2;
const size = { width: cardSizesPx.wide.width / scale, height: cardSizesPx.wide.height / scale };

const [margin, gap, captionHeight, captionSize] = [20, 16, 26, 14];
const sideWidth = (size.width - 2 * margin - gap) / 2;

type SideProps = {
  readonly comparison: Comparison;
  /** The flows of both sides. */
  readonly flowMaps: Readonly<Record<"a" | "b", FlowMap>>;
  readonly side: "a" | "b";
  /** Rectangle of the map in px. */
  readonly box: Frame;
};

/** Map of one side, whose land reaches beyond its rectangle. */
function sideMap(
  { comparison, flowMaps, side, box }: SideProps,
  options: ComparisonPictureOptions,
) {
  const { lang, theme, current, site } = options;
  const { a, b } = comparison;
  const { dataset, selection } = comparison[side];
  const map = mapMarkup(
    {
      ...{ records: dataset, lang, theme },
      ...{ flowMap: flowMaps[side], otherFlowMap: flowMaps[otherSide[side]] },
      frame: enclosingFrame(frame(a.dataset), frame(b.dataset)),
      hasSigns: selection.filter.disputed,
    },
    { ...box, x: 0, y: 0 },
  );
  const note = releaseNote(dataset, current, selection.ties, lang);
  const notes = note && changesBand(note, box.height, { selection, lang, theme, site, size: box });
  const size = { width: formatNumber(box.width), height: formatNumber(box.height) };
  const root = { x: formatNumber(box.x), y: formatNumber(box.y), ...size, "data-side": side };
  // The map that is drawn first is covered around it, because renderers take twice as long to clip both.
  return `<svg${attributes({ ...root, overflow: side === "a" ? "visible" : null })}>${map}${notes ?? ""}</svg>`;
}

function sideCaption(
  { comparison, side, box }: Omit<SideProps, "flowMaps">,
  options: ComparisonPictureOptions,
) {
  const { lang, theme } = options;
  const { a, b } = comparison;
  const heading = sideHeading(comparison[side], side === "a" ? b : a, lang);
  const [caption = ""] = balanceIsolates(wrapText(heading, captionSize * 1.06, box.width, 1));
  const style = { y: -8, size: captionSize, weight: 600, colour: "ink" } as const;
  const place = `translate(${formatNumber(box.x)} ${formatNumber(box.y)})`;
  const text = textLine(caption, 0, style, { lang, theme, size: box });
  return `<g${attributes({ transform: place, direction: "ltr" })}>${text}</g>`;
}

/** Everything around a rectangle. */
function surroundings({ x, y, width, height }: Frame, theme: Theme): string {
  const outer = `M0 0H${formatNumber(size.width)}V${formatNumber(size.height)}H0z`;
  const hole = `M${formatNumber(x)} ${formatNumber(y)}v${formatNumber(height)}h${formatNumber(width)}v${formatNumber(-height)}z`;
  return `<path${attributes({ d: outer + hole, fill: themeColours[theme].paper })}/>`;
}

/** What stands over and under both maps; the sources beside the legend. */
function bandsAround(
  { b, groups }: Comparison,
  sentence: string,
  options: ComparisonPictureOptions,
) {
  const { lang, theme, site, head = null, note = null } = options;
  const selection = { ...b.selection, ties: [...groups.a, ...groups.both, ...groups.b] };
  const band: BandOptions = { selection, lang, theme, site, size, hasHeadline: head !== null };
  const author = authorBand({ words: { head, note } }, band);
  const title = headlineBand(sentence, band);
  const credit = authorCredit({ head, note }, lang);
  const legend = [legendBand(band), classBand(band)];
  const foot = stackBands(credit === null ? legend : [smallLines([credit], band), ...legend]);
  return {
    top: author.height > 0 ? stackBands([author, title]) : title,
    foot: joinBands(foot, sourceBand(band)),
  };
}

/**
 * A comparison as an SVG document of 1200 × 630: the words of an author, the difference in words, both maps, their
 * legend.
 */
export function comparisonPicture(
  comparison: Comparison,
  options: ComparisonPictureOptions,
): string {
  const { lang, theme, head, note } = options;
  const { a, b } = comparison;
  const flowMaps = sideFlowMaps({ a: a.selection, b: b.selection });
  const sentence = comparisonSentence(comparison, lang);
  const { top, foot } = bandsAround(comparison, sentence, options);
  const y = top.height + captionHeight;
  const height = size.height - y - foot.height - 10;
  const start = { x: margin, y, width: sideWidth, height };
  const end = { ...start, x: margin + sideWidth + gap };
  const [boxA, boxB] = lang === "ar" ? [end, start] : [start, end];
  const first = { comparison, flowMaps, side: "a", box: boxA } as const;
  const second = { comparison, flowMaps, side: "b", box: boxB } as const;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...cardSizesPx.wide,
    viewBox: `0 0 ${formatNumber(size.width)} ${formatNumber(size.height)}`,
    role: "img",
    "xml:lang": lang,
    "font-family": fontFamilies[lang],
  };
  const alternative = joinSentences([head, note, sentence].filter((text) => text != null));
  return [
    `<svg${attributes(root)}><title>${escapeMarkup(alternative)}</title>`,
    sideMap(first, options),
    surroundings(first.box, theme),
    sideMap(second, options),
    sideCaption(first, options),
    sideCaption(second, options),
    `<g direction="ltr">${top.body}<g transform="translate(0 ${formatNumber(y + height + 4)})">${foot.body}</g></g></svg>`,
  ].join("");
}
