import type { Tie } from "../../_domain/records/dataset";
import { facets } from "../../_domain/selection/select";
import { embedWords } from "../../_domain/sentences/embed-words";
import { classWords } from "../../_domain/sentences/flow-words";
import { html, Markup } from "../../_domain/text/html";
import { numeral } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { type LayerId, layerById, layers, toggleLayer } from "../../_domain/vocabulary/layers";
import { statusIds } from "../../_domain/vocabulary/statuses";
import { classKey, classKeySizePx } from "../svg/class-key";
import { filterAddress, type StaticEmbedState } from "./static-embed-state";

const swatchWidthPx = 2.8;

/** The line of a layer as the map draws it. */
export function swatch(id: LayerId) {
  const dash = layerById[id].dash?.map((part) => part * swatchWidthPx).join(" ");
  return html`<svg class="swatch" aria-hidden="true"><line x2="100%" y1="50%" y2="50%" stroke="var(--color-${id})" stroke-width="${swatchWidthPx}"${dash && html` stroke-dasharray="${dash}"`}/></svg>`;
}

const tick = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="m3.500 8.500 3 3 6-7"/></svg>`;

/** The legend: a link for each layer that turns it on or off and keeps the rest of the state. */
export function staticEmbedLegend(state: StaticEmbedState) {
  const { lang, records, selection } = state;
  const { filter } = selection;
  const words = embedWords[lang];
  const counts = new Map(facets(records, filter).layers.map(({ id, count }) => [id, count]));
  const links = layers.map(({ id, name }) => {
    const isOn = filter.layers.includes(id);
    const next = { ...filter, layers: toggleLayer(filter.layers, id, !isOn) };
    return html`
      <a class="${isOn ? "layer on" : "layer"}" href="${filterAddress(state, next)}">
        ${swatch(id)}${tick}
        <span class="name">${name[lang]}</span>${" "}
        <span class="count">${numeral(lang, counts.get(id) ?? 0)}</span>
        <span class="unseen">, ${isOn ? words.shown : words.hidden}</span>
      </a>${" "}`;
  });
  return html`<nav class="legend" aria-label="${words.layers}">${links}</nav>${classLegend(selection.ties, lang)}`;
}

/** The lines of the classes that may be drawn. */
export function classLegend(ties: readonly Tie[], lang: Language) {
  const present = statusIds.filter((id) => ties.some(({ status }) => status === id));
  const classes = present.map(
    (id) =>
      html`<span class="class"><svg width="${classKeySizePx.width}" height="${classKeySizePx.height}" aria-hidden="true">${new Markup(classKey(id, "currentColor", "var(--color-paper)"))}</svg>${classWords[id][lang]}</span> `,
  );
  return html`<p class="classes">${classes}</p>`;
}
