import type { LayerId } from "../_domain/layers";

/** Utilities per layer, spelled out because Tailwind finds class names by reading the source. */
export const layerLook = {
  military: { text: "text-military", tint: "bg-military-tint" },
  trade: { text: "text-trade", tint: "bg-trade-tint" },
  diplomatic: { text: "text-diplomatic", tint: "bg-diplomatic-tint" },
} as const satisfies Readonly<Record<LayerId, { text: string; tint: string }>>;
