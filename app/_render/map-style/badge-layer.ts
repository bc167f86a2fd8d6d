import type {
  ExpressionSpecification as Expression,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { isHovered, isOfficial } from "./flow-layers";
import { fonts } from "./font-faces";
import { signImage } from "./map-images";
import { ofPart } from "./marks";
import type { Focus } from "./sources";

/** The layer of badges: those that always show where they have room, and that of the hovered or selected flow. */
export function badgeLayer(theme: Theme, focus: Focus, size: number): LayerSpecification {
  const image: Expression = ["get", "image"];
  const count: Expression = ["get", "count"];
  const deserved: Expression = ["get", "deserved"];
  const selection = focus?.selection ?? null;
  const isSelected: Expression = ["==", ["get", "id"], selection?.flow ?? ""];
  const hasSignAlone = selection?.isDisputed ?? false;
  const isShown: Expression = hasSignAlone
    ? isSelected
    : selection
      ? ["all", isSelected, deserved]
      : ["get", "shown"];
  const opacity: Expression = ["case", ["any", isShown, ["all", isHovered, deserved]], 1, 0];
  return {
    id: "badges",
    type: "symbol",
    ...ofPart("badge"),
    layout: {
      "icon-image": hasSignAlone ? ["case", isSelected, signImage(theme), image] : image,
      "symbol-sort-key": selection ? ["case", isSelected, -1, ["get", "order"]] : ["get", "order"],
      "text-field": hasSignAlone ? ["case", isSelected, "", count] : count,
      "text-font": fonts.bold,
      "text-size": size,
      "icon-padding": 0,
      "text-padding": 0,
    },
    paint: {
      "text-color": ["case", isOfficial, themeColours[theme].paper, themeColours[theme].ink],
      "icon-opacity": opacity,
      "text-opacity": opacity,
    },
  };
}
