import type { Filter } from "../../_domain/query/filter";
import { type Facet, facets } from "../../_domain/selection/select";
import { embedWords } from "../../_domain/sentences/embed-words";
import { classWords } from "../../_domain/sentences/flow-words";
import { html, Markup } from "../../_domain/text/html";
import { numeral } from "../../_domain/text/plurals";
import { comma } from "../../_domain/vocabulary/language";
import { type LayerId, layerById, layers, toggleLayer } from "../../_domain/vocabulary/layers";
import { type StatusId, statuses, toggleStatus } from "../../_domain/vocabulary/statuses";
import { classKey, classKeySizePx } from "../svg/class-key";
import { filterAddress, type StaticEmbedState } from "./static-embed-state";

const swatchWidthPx = 2.8;

/** The line of a layer as the map draws it. */
export function swatch(id: LayerId) {
  const dash = layerById[id].dash?.map((part) => part * swatchWidthPx).join(" ");
  return html`<svg class="swatch" aria-hidden="true"><line x2="100%" y1="50%" y2="50%" stroke="var(--color-${id})" stroke-width="${swatchWidthPx}"${dash && html` stroke-dasharray="${dash}"`}/></svg>`;
}

/** The line of a class of flows and the sign of its status. */
export const classPicture = (id: StatusId, name: "key" | null = null) =>
  html`<svg${name && html` class="${name}"`} width="${classKeySizePx.width}" height="${classKeySizePx.height}" aria-hidden="true">${new Markup(classKey(id, "currentColor", "var(--color-paper)"))}</svg>`;

const tick = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="m3.500 8.500 3 3 6-7"/></svg>`;

type Toggle = {
  readonly isOn: boolean;
  /** The filter after the toggle is turned. */
  readonly next: Filter;
  /** The line on the map that the toggle is about, and what it says where the name does not. */
  readonly line: Markup;
  readonly title: string | null;
  readonly name: string;
};

/** A row of links that turn one thing on or off and keep the rest of the state; counts are in the order of the toggles. */
function toggleRow(
  state: StaticEmbedState,
  key: "layers" | "statuses",
  counts: Facet,
  toggles: readonly Toggle[],
) {
  const words = embedWords[state.lang];
  const links = toggles.map(
    ({ isOn, next, line, title, name }, at) => html`
      <a class="${isOn ? "toggle on" : "toggle"}" href="${filterAddress(state, next)}"${title && html` title="${title}"`}>
        ${line}${tick}
        <span class="name">${name}</span>${" "}
        <span class="count">${numeral(state.lang, counts[at]?.count ?? 0)}</span>
        <span class="unseen">${comma[state.lang]}${isOn ? words.shown : words.hidden}</span>
      </a>${" "}`,
  );
  return html`<nav class="legend ${key}" aria-label="${words[key]}">${links}</nav>`;
}

/** The legend of the map: a row for the layers and one for the statuses, both of which filter. */
export function staticEmbedLegend(state: StaticEmbedState) {
  const { lang, records, selection } = state;
  const { filter } = selection;
  const counts = facets(records, filter);
  const layerToggles = layers.map(({ id, name }) => {
    const isOn = filter.layers.includes(id);
    const next = { ...filter, layers: toggleLayer(filter.layers, id, !isOn) };
    return { isOn, next, line: swatch(id), title: null, name: name[lang] };
  });
  const statusToggles = statuses.map(({ id, short }) => {
    const isOn = filter.statuses.includes(id);
    const next = { ...filter, statuses: toggleStatus(filter.statuses, id, !isOn) };
    return {
      isOn,
      next,
      line: classPicture(id, "key"),
      title: classWords[id][lang],
      name: short[lang],
    };
  });
  return [
    toggleRow(state, "layers", counts.layers, layerToggles),
    toggleRow(state, "statuses", counts.statuses, statusToggles),
  ];
}
