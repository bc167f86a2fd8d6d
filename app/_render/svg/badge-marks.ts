import {
  badgeDashPx,
  badgeDigits,
  badgeHeightPx,
  badgeWidth,
  disputeSign,
  signOffset,
  unequalSign,
} from "../../_domain/flows/badges";
import { attributes } from "../../_domain/text/escape";
import { type Language, locales } from "../../_domain/vocabulary/language";
import type { StyledFlow } from "./arc-marks";
import { formatNumber, type SvgSurface } from "./svg-projection";
import type { SvgTheme } from "./svg-theme";

/** The sign ≠ as SVG in a colour, centred at an x in px. */
export function unequalMark(x: number, ink: string): string {
  const strokes = unequalSign.map(([x1, y1, x2, y2]) =>
    [`M${formatNumber(x + x1)}`, y1, formatNumber(x + x2), y2].join(" "),
  );
  return `<path${attributes({ d: strokes.join(""), stroke: ink, "stroke-width": 1.5 })}/>`;
}

/** The highlighted sign ≠ of a dispute, centred at an x in px from the middle of the badge. */
function disputeMark(x: number, colour: SvgTheme["colour"]): string {
  const ink = colour("on-flag");
  const disc = {
    ...{ cx: x, r: disputeSign.radiusPx, fill: colour("flag") },
    ...{ stroke: ink, "stroke-width": disputeSign.edgePx },
  };
  return `<circle${attributes(disc)}/>${unequalMark(x, ink)}`;
}

/** The number of ties of a flow on a pill: filled for an official flow, with a broken edge for an assessed one. */
function pill({ flow }: StyledFlow, lang: Language, { colour, layer }: SvgTheme): string {
  const isFilled = flow.class === "official";
  const width = badgeWidth(flow.count);
  const shape = {
    x: -width / 2,
    y: -badgeHeightPx / 2,
    width,
    height: badgeHeightPx,
    rx: badgeHeightPx / 2,
    fill: isFilled ? layer(flow.layer) : colour("paper"),
    stroke: isFilled ? colour("halo") : layer(flow.layer),
    "stroke-width": isFilled ? 1.2 : 1.5,
    "stroke-dasharray": flow.class === "assessed" ? badgeDashPx.join(" ") : null,
  };
  const text = {
    y: 4.2,
    "text-anchor": "middle",
    "font-size": 12,
    "font-weight": 600,
    fill: colour(isFilled ? "paper" : "ink"),
  };
  const count = new Intl.NumberFormat(locales[lang], { useGrouping: false }).format(flow.count);
  return `<rect${attributes(shape)}/><text${attributes(text)}>${count}</text>`;
}

/** The badge of a flow: its pill, the sign ≠ beside it, or the sign alone. */
export function flowBadge(
  styled: StyledFlow,
  lang: Language,
  surface: SvgSurface,
  theme: SvgTheme,
): string {
  const { flow, badge, sign } = styled;
  const group = attributes({ class: badge === "wide" ? "mark-wide" : null });
  const body = [
    sign === "alone" ? "" : pill(styled, lang, theme),
    sign === "none"
      ? ""
      : disputeMark(sign === "alone" ? 0 : signOffset(badgeDigits(flow.count)), theme.colour),
  ].join("");
  return surface.at(flow.badge, `<g${group}>${body}</g>`);
}
