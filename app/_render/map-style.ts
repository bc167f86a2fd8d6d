import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { basemapAddress } from "../_basemap/address";
import type { Records } from "../_domain/dataset";
import type { Drawn } from "../_domain/flows";
import { fitted, frame } from "../_domain/frame";
import type { Language } from "../_domain/language";
import type { Theme } from "../_domain/layers";
import { baseLayers } from "./map-base";
import { badgeLayer, flowLayers, type Pen } from "./map-flows";
import { mapFonts } from "./map-fonts";
import { hubLabelLayers, hubLayers } from "./map-hubs";
import { labelLayers } from "./map-labels";
import { focusOf, type MapOptions, mapSources } from "./map-sources";
import { textSizes } from "./map-text";
import { markScale, type Size } from "./surface";

/** MapLibre stretches dashes from one whole zoom to the next; at the first view they are as in the picture. */
function pen(records: Records, size: Size): Pen {
  const zoom = Math.log2((fitted(frame(records), size) * 1000) / 512);
  return { scale: markScale(size), stretch: 2 ** (zoom - Math.floor(zoom)) };
}

/**
 * The whole map as a MapLibre style: base map, flows, hubs and labels of one selection, theme and language.
 * A pure value; the map moves to the next one by its difference. Feature-state `hover` is read, never set.
 */
export function mapStyle(
  drawn: Drawn,
  theme: Theme,
  lang: Language,
  options: MapOptions,
): StyleSpecification {
  const { records, site, page, size } = options;
  const focus = focusOf(options);
  const sizes = textSizes(lang, size);
  const lines = pen(records, size);
  return {
    version: 8,
    "font-faces": mapFonts(site, page),
    transition: { duration: 0, delay: 0 },
    sources: {
      basemap: { type: "vector", url: `pmtiles://${site}${basemapAddress}` },
      ...mapSources(drawn, theme, lang, options),
    },
    layers: [
      ...baseLayers(theme, records, focus, lines.stretch),
      ...labelLayers(theme, lang, records, sizes),
      ...flowLayers(theme, focus, lines),
      ...hubLayers(theme, focus, sizes.sub),
      ...hubLabelLayers(theme, focus, sizes.sub),
      badgeLayer(theme, focus, sizes.badge),
    ],
  };
}
