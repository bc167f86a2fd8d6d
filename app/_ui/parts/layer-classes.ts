import type { LayerId } from "../../_domain/vocabulary/layers";

/** Colour classes per layer, written out because Tailwind finds class names in the source text. */
export const layerClasses = {
  military: {
    text: "text-military",
    tint: "bg-military-tint",
    line: "stroke-military",
  },
  trade: {
    text: "text-trade",
    tint: "bg-trade-tint",
    line: "stroke-trade",
  },
  diplomatic: {
    text: "text-diplomatic",
    tint: "bg-diplomatic-tint",
    line: "stroke-diplomatic",
  },
} as const satisfies Readonly<Record<LayerId, Record<"text" | "tint" | "line", string>>>;
