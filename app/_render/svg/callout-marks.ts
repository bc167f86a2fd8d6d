import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { isolate } from "../../_domain/text/isolates";
import { numeral } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import type { PlacedCallout } from "./callout-placement";
import { calloutStyle } from "./callout-style";
import { withDirection } from "./hub-marks";
import type { PlacedNumber } from "./number-placement";
import { formatNumber, type SvgSurface } from "./svg-projection";
import type { SvgTheme } from "./svg-theme";

/** A callout: a dot on the flow, a leader, and lines of text of which the first is bold. */
export function calloutMarkup(
  { at, lines, end: [x, y], side }: PlacedCallout,
  lang: Language,
  surface: Pick<SvgSurface, "at">,
  { colour }: SvgTheme,
): string {
  const size = calloutStyle.size[lang];
  const ink = colour("ink");
  const halo = { stroke: colour("halo"), "stroke-width": 3.6, "stroke-linejoin": "round" };
  const leader = { d: `M0 0L${formatNumber(x)} ${formatNumber(y)}`, stroke: ink };
  const rows = lines.map((line, at) => {
    const text = {
      x: formatNumber(x + side * calloutStyle.gapPx),
      y: formatNumber(y + 0.35 * size + at * calloutStyle.lineHeight[lang]),
      "text-anchor": side === 1 ? "start" : "end",
      "font-size": size,
      "font-weight": at === 0 ? 600 : null,
      fill: ink,
      ...{ ...halo, "paint-order": "stroke" },
    };
    return `<text${attributes(text)}>${escapeMarkup(withDirection(isolate(line), lang))}</text>`;
  });
  const dot = { r: calloutStyle.dotRadiusPx, fill: ink, stroke: colour("halo") };
  return surface.at(
    at,
    `<g data-call=""><path${attributes({ ...leader, "stroke-width": 0.9 })}/><circle${attributes(dot)}/>${rows.join("")}</g>`,
  );
}

/** The number of a callout in a disc around the origin. */
export function numberMarkup(number: number, lang: Language, { colour }: SvgTheme): string {
  const disc = { r: calloutStyle.numberRadiusPx, fill: colour("ink"), stroke: colour("halo") };
  const text = {
    ...{ y: 4.2, "text-anchor": "middle", "font-size": 12, "font-weight": 600 },
    fill: colour("paper"),
  };
  return `<circle${attributes(disc)}/><text${attributes(text)}>${numeral(lang, number)}</text>`;
}

/** The number of a callout on its flow, with a leader where it stands beside it. */
export function numberMark(
  { number, at, end: [x, y] }: PlacedNumber,
  lang: Language,
  surface: Pick<SvgSurface, "at">,
  theme: SvgTheme,
): string {
  const to = `${formatNumber(x)} ${formatNumber(y)}`;
  const leader = { d: `M0 0L${to}`, stroke: theme.colour("ink"), "stroke-width": 0.9 };
  const body = numberMarkup(number, lang, theme);
  return surface.at(
    at,
    `<g data-call="${number}"><path${attributes(leader)}/><g transform="translate(${to})">${body}</g></g>`,
  );
}
