import { pinnedAddress } from "../../_domain/query/addresses";
import { catalogueIndex, type Tie } from "../../_domain/records/dataset";
import { publisherName } from "../../_domain/records/record-names";
import { fieldName } from "../../_domain/selection/disputes";
import { cardWords } from "../../_domain/sentences/card-words";
import { tieCard } from "../../_domain/sentences/tie-card";
import { tieNote } from "../../_domain/sentences/tie-notes";
import { html, Markup } from "../../_domain/text/html";
import { publicationWords } from "../../_domain/time/date-words";
import { machineDate } from "../../_domain/time/dates";
import { unequalMark } from "../svg/badge-marks";
import { classKeySizePx, classLine, statusSign } from "../svg/class-key";
import { outsideLink, sign, titleHeading } from "./embed-parts";
import type { StaticEmbedState } from "./static-embed-state";

const paper = "var(--color-paper)";

/** Line of the map, layer, sector and date. */
function kicker(tie: Tie, { layer, sector, date }: ReturnType<typeof tieCard>) {
  const line = classLine(tie.status, `var(--color-${tie.layer})`, paper, tie.layer);
  const day = machineDate(tie.date);
  const when = day
    ? html`<time datetime="${day}">${date}</time>`
    : html`<span class="date">${date}</span>`;
  return html`
    <p class="kicker">
      <svg width="32" height="${classKeySizePx.height}" aria-hidden="true">${new Markup(line)}</svg>
      <b class="${tie.layer}">${layer}</b> <span>${sector}</span> ${when}
    </p>`;
}

/** What the card says under its title: how sure it is, who says what, and on how many points sources disagree. */
function facts(tie: Tie, card: ReturnType<typeof tieCard>) {
  const { status, withdrawal, topic, statements, disagreement } = card;
  if (withdrawal !== null)
    return html`<p class="status withdrawn">${status}</p><p>${withdrawal}</p>`;
  const rows = statements.map(({ who, says }) => html`<li><b>${who}</b>: ${says}</li>`);
  return html`
    <p class="status">${sign(statusSign(tie.status, "currentColor"))}${status}</p>
    ${topic && html`<p class="topic">${topic}</p>`}
    <ul>${rows}</ul>
    ${disagreement && html`<p><mark>${sign(unequalMark(0, "currentColor"))}${disagreement}</mark></p>`}`;
}

/** What happened to the tie after the release that is drawn, when and why; nothing where nothing did. */
function changeNote(tie: Tie, { records, current = records, lang }: StaticEmbedState) {
  const note = tieNote(records, current, tie.id, lang);
  return note && html`<p class="since"><mark data-since>${note.mark}</mark> ${note.reason}</p>`;
}

/** The text of the card of a tie; under a headline of the author its title is smaller. */
export function cardText(tie: Tie, state: StaticEmbedState) {
  const { records, lang, view } = state;
  const card = tieCard(tie, records, lang);
  const title = titleHeading(card.title, view);
  return html`
    <div class="card-text">
      ${kicker(tie, card)}
      ${view.title ? title : html`<div class="unseen">${title}</div>`}
      ${changeNote(tie, state)}
      ${facts(tie, card)}
    </div>`;
}

function claimRow(claim: Tie["claims"][number], { site, records, lang }: StaticEmbedState) {
  const source = catalogueIndex(records).sources.get(claim.source);
  if (!source) return null;
  const address = pinnedAddress(`${site}/${lang}/sources/${source.id}`, records);
  return html`
    <li>
      ${outsideLink(address, source.publisher[lang])}${" "}
      <span class="day">${publicationWords(source.published, lang)}</span>
      <p>${claim.says[lang]}</p>
    </li>`;
}

function disputeRow(
  { field, versions }: Tie["disputes"][number],
  { records, lang }: StaticEmbedState,
) {
  const rows = versions.map((version) => {
    const names = version.sources.map((id) => publisherName(id, records, lang));
    return html`<p>${version.value[lang]} <span class="day">${[...new Set(names)].join(" · ")}</span></p>`;
  });
  return html`<li><h3>${fieldName(field, records, lang)}</h3>${rows}</li>`;
}

/** The claims and disputes of a tie, folded; the browser unfolds them without script. Nothing for a withdrawn tie. */
export function cardClaims(tie: Tie, state: StaticEmbedState) {
  if (tie.withdrawn) return null;
  const words = cardWords[state.lang];
  const disputes = html`<h2>${words.disputes}</h2><ul>${tie.disputes.map((row) => disputeRow(row, state))}</ul>`;
  return html`
    <details data-part="" class="claims">
      <summary>${words.claims}</summary>
      <ul>${tie.claims.map((claim) => claimRow(claim, state))}</ul>
      ${tie.disputes.length > 0 && disputes}
    </details>`;
}
