import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { basemapAddress } from "../../_basemap/address";
import type { FlowMap } from "../../_domain/flows/flows";
import { frame, frameScale } from "../../_domain/flows/frame";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { markScale, type Size } from "../svg/svg-projection";
import { badgeLayer } from "./badge-layer";
import { baseLayers } from "./base-layers";
import { flowLayers, type LineScale } from "./flow-layers";
import { mapFonts } from "./font-faces";
import { hubLabelLayers, hubLayers } from "./hub-layers";
import { labelLayers } from "./label-layers";
import { obstacleLayer } from "./obstacle-boxes";
import { focusOf, type MapOptions, mapSources } from "./sources";
import { textSizes } from "./text-sizes";

/** Scale of lines on a map of a size. MapLibre stretches dashes between whole zooms; at the first view they equal those of the picture. */
function lineScale(records: Catalogue, size: Size): LineScale {
  const zoom = Math.log2((frameScale(frame(records), size) * 1000) / 512);
  return { scale: markScale(size), dashStretch: 2 ** (zoom - Math.floor(zoom)) };
}

/** The archive of the base map on a site. */
export const baseMapAddress = (site: string): string => `${site}${basemapAddress}`;

/**
 * The whole map as a MapLibre style: base map, flows, hubs and labels of one selection, theme and language.
 * A plain value; the map applies its difference to the style before. The feature state `hover` is read here and set
 * by the component.
 */
export function mapStyle(
  flowMap: FlowMap,
  theme: Theme,
  lang: Language,
  options: MapOptions,
): StyleSpecification {
  const { records, site, page, size } = options;
  const focus = focusOf(options);
  const sizes = textSizes(lang, size);
  const lines = lineScale(records, size);
  return {
    version: 8,
    "font-faces": mapFonts(site, page),
    transition: { duration: 0, delay: 0 },
    sources: {
      basemap: { type: "vector", url: `pmtiles://${baseMapAddress(site)}` },
      ...mapSources(flowMap, theme, lang, options),
    },
    layers: [
      ...baseLayers(theme, records, focus, lines.dashStretch),
      ...labelLayers(theme, lang, records, sizes),
      ...flowLayers(theme, focus, lines),
      ...hubLayers(theme, focus, sizes.sub),
      ...hubLabelLayers(theme, focus, sizes.sub),
      badgeLayer(theme, focus, sizes.badge),
      ...(options.obstacleBoxes ? [obstacleLayer] : []),
    ],
  };
}
