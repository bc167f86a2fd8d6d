import type { Text } from "./language";
import type { Theme } from "./themes";

type LayerRow = {
  readonly id: string;
  readonly name: Text;
  readonly colour: Readonly<Record<Theme, string>>;
  readonly tint: Readonly<Record<Theme, string>>;
  /** Dash and gap in line widths, for butt caps; null is a solid line. */
  readonly dash: readonly [number, number] | null;
};

/** One row per layer; legend, filter, schema, map style, picture and OpenAPI read this table. */
export const layers = [
  {
    id: "military",
    name: { ar: "عسكرية", en: "Military" },
    colour: { light: "#b2321b", dark: "#ff8a68" },
    tint: { light: "#f7e5df", dark: "#3b231c" },
    dash: null,
  },
  {
    id: "trade",
    name: { ar: "تجارية", en: "Trade" },
    colour: { light: "#0a6d84", dark: "#5fd3bd" },
    tint: { light: "#ddeef1", dark: "#14333a" },
    dash: [3, 1.4],
  },
  {
    id: "diplomatic",
    name: { ar: "دبلوماسية", en: "Diplomatic" },
    colour: { light: "#5a3a9e", dark: "#b59dff" },
    tint: { light: "#e9e3f5", dark: "#2b2545" },
    dash: [1, 1.1],
  },
] as const satisfies readonly LayerRow[];

export type LayerId = (typeof layers)[number]["id"];

export const layerIds = layers.map((layer) => layer.id);

export const toggleLayer = (
  visible: readonly LayerId[],
  id: LayerId,
  on: boolean,
): readonly LayerId[] => layerIds.filter((layer) => (layer === id ? on : visible.includes(layer)));

export const layerById = Object.fromEntries(layers.map((layer) => [layer.id, layer])) as Readonly<
  Record<LayerId, LayerRow & { readonly id: LayerId }>
>;
