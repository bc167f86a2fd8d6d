import { stateAddress } from "../../_domain/query/addresses";
import { facets } from "../../_domain/selection/select";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { numeral } from "../../_domain/text/plurals";
import { type LayerId, layers, toggleLayer } from "../../_domain/vocabulary/layers";
import type { StaticEmbedState } from "./state";
import { staticEmbedWords } from "./words";

const swatchWidth = 2.8;

/** The line of a layer as the map draws it. */
export function swatch(id: LayerId): string {
  const dash = layers.find((layer) => layer.id === id)?.dash ?? null;
  const line = {
    ...{ x2: "100%", y1: "50%", y2: "50%", stroke: `var(--color-${id})` },
    "stroke-width": swatchWidth,
    "stroke-dasharray": dash?.map((part) => part * swatchWidth).join(" ") ?? null,
  };
  return `<svg class="swatch" aria-hidden="true"><line${attributes(line)}/></svg>`;
}

const tick =
  '<svg class="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="m3.500 8.500 3 3 6-7"/></svg>';

/** The layers as legend and filter in one: links that keep everything else. */
export function staticEmbedLegend(still: StaticEmbedState): string {
  const { dataset, lang, selection, view } = still;
  const { filter } = selection;
  const counts = new Map(facets(dataset, filter).layers.map(({ id, count }) => [id, count]));
  const home = { site: "", lang, records: dataset };
  const toggles = layers.map((layer) => {
    const isOn = filter.layers.includes(layer.id);
    const next = { ...filter, layers: toggleLayer(filter.layers, layer.id, !isOn) };
    const href = stateAddress(home, next, view, "embed");
    const words = staticEmbedWords[lang];
    return [
      `<a${attributes({ class: isOn ? "layer on" : "layer", href })}>${swatch(layer.id)}${tick}`,
      `<span class="name">${escapeMarkup(layer.name[lang])}</span> `,
      `<span class="count">${numeral(lang, counts.get(layer.id) ?? 0)}</span>`,
      `<span class="unseen">, ${isOn ? words.shown : words.hidden}</span></a>`,
    ].join("");
  });
  return `<nav${attributes({ class: "legend", "aria-label": staticEmbedWords[lang].layers })}>${toggles.join("")}</nav>`;
}
