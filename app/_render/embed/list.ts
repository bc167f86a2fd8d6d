import { pageAddress, tieAddress } from "../../_domain/query/addresses";
import { catalogueIndex, type Tie } from "../../_domain/records/dataset";
import { disputedPoints } from "../../_domain/selection/disputes";
import { sortTies } from "../../_domain/selection/select";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { dateWords } from "../../_domain/time/date-words";
import { layerById } from "../../_domain/vocabulary/layers";
import { statusById } from "../../_domain/vocabulary/statuses";
import { swatch } from "./legend";
import type { StaticEmbedState } from "./state";
import { staticEmbedWords } from "./words";

/** The rest of a longer list is on the page. */
const longest = 200;

export const externalLinkAttributes = (href: string) =>
  attributes({ href, target: "_blank", rel: "noopener" });

function route(tie: Tie, { dataset, lang }: StaticEmbedState): string {
  const { places } = catalogueIndex(dataset);
  const [from = "", to = ""] = [tie.from, tie.to].map((id) => places.get(id)?.name[lang]);
  const words = staticEmbedWords[lang];
  return tie.from === tie.to ? words.within(from) : words.route(from, to);
}

function item(tie: Tie, still: StaticEmbedState): string {
  const { lang, site } = still;
  const points = disputedPoints(tie, still.dataset, lang);
  const flag = points
    ? ` <mark>${escapeMarkup(staticEmbedWords[lang].disagree(points))}</mark>`
    : "";
  const facts = `${escapeMarkup(layerById[tie.layer].name[lang])} · ${escapeMarkup(statusById[tie.status].name[lang])}`;
  return [
    `<li${attributes({ "data-tie": tie.id })}>`,
    `<p class="facts">${swatch(tie.layer)}<span>${facts}</span>${flag}`,
    `<time${attributes({ datetime: tie.date.start })}>${escapeMarkup(dateWords(tie.date, lang))}</time></p>`,
    `<a${externalLinkAttributes(tieAddress({ site, lang }, tie.id))}>${escapeMarkup(tie.title[lang])}</a>`,
    `<p>${escapeMarkup(route(tie, still))}</p></li>`,
  ].join("");
}

/** Every tie of the state as a list: below the picture, for screen readers, and without script. */
export function staticEmbedList(still: StaticEmbedState): string {
  const { dataset, lang, site, selection, view } = still;
  const ties = sortTies(selection.ties, view.sort);
  const shown = ties.slice(view.offset, view.offset + longest);
  const whole = pageAddress({ site, lang, records: dataset }, selection.filter, view);
  const more =
    shown.length < ties.length
      ? `<p class="more"><a${externalLinkAttributes(whole)}>${escapeMarkup(staticEmbedWords[lang].more)}</a></p>`
      : "";
  const region = {
    id: "list",
    class: "list",
    tabindex: 0,
    role: "region",
    "aria-label": staticEmbedWords[lang].list,
  };
  return `<section${attributes({ ...region, "data-part": view.panel === "list" ? "" : null })}><ol>${shown.map((tie) => item(tie, still)).join("")}</ol>${more}</section>`;
}
