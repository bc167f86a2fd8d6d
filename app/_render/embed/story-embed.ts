import { pageAddress, storyAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { defaultValues } from "../../_domain/query/params";
import { pageParams } from "../../_domain/query/request-options";
import { storyEmbedAddress, storyEmbedQuery } from "../../_domain/query/story-query";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import type { Story } from "../../_domain/records/story-schema";
import { frameNotes } from "../../_domain/sentences/author-notes";
import { authorCredit } from "../../_domain/sentences/card-words";
import { embedFooter } from "../../_domain/sentences/embed-text";
import { releaseNote, unknownVersionNotes } from "../../_domain/sentences/release-note";
import { type StoryStep, stepOf, stepSummary, storyText } from "../../_domain/sentences/story";
import { storyWords } from "../../_domain/sentences/story-words";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { html, Markup } from "../../_domain/text/html";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { statusById, statusIds } from "../../_domain/vocabulary/statuses";
import { statusSign } from "../svg/class-key";
import { authorHeader, embedHead, outsideLink, pictureBox, sign } from "./embed-parts";
import { storyMap } from "./picture";
import { staticEmbedScript } from "./script";
import { footer } from "./static-embed";
import type { EmbedSite } from "./static-embed-state";
import { storyScript } from "./story-script";

/** What the embed of a story shows: one step. Never throws; the foot names what of the query has no effect. */
function storyEmbedState(site: EmbedSite, story: Story, query: URLSearchParams) {
  const { lang, records } = site;
  const { values, problems } = storyEmbedQuery(withoutTracking(query), story.steps.length, records);
  const text = storyText(story, records, lang);
  const step = stepOf(text, values.step);
  const { filter, ties } = step.selection;
  const view = { ...defaultValues(pageParams, records), seen: values.seen };
  const common = embedFooter(site, { filter, view, problems: [] }, { ties, tie: null });
  const author = authorCredit(values, lang);
  const foot = {
    ...common,
    notes: [...unknownVersionNotes(values.data, records, lang), ...frameNotes(problems, lang)],
    credit: `${records.name[lang]}: ${step.evidence}`,
    page: storyAddress(site, story.id, step.number),
    open: storyWords[lang].whole,
    author: author === null ? [] : [author],
  };
  const since = releaseNote(records, site.current ?? records, ties, lang);
  const explore = pageAddress(site, filter);
  const address = (number: number) =>
    storyEmbedAddress({ ...site, site: "" }, story, { ...values, step: number });
  return { ...site, text, step, values, foot, since, explore, address };
}

type StoryEmbedState = ReturnType<typeof storyEmbedState>;

function counts({ selection: { ties } }: StoryStep, lang: Language) {
  const signs = statusIds.map((id) => {
    const count = numeral(lang, ties.filter(({ status }) => status === id).length);
    return html` <span>${sign(statusSign(id, "currentColor"))}${count} ${statusById[id].name[lang]}</span>`;
  });
  const total = pluralMessage(lang, ties.length, countedNouns.ties[lang]);
  return html`<div class="counts"><b>${total}</b>${signs}</div>`;
}

/** The text of a step; of the other steps it only takes the room that their text needs. */
function stepText(step: StoryStep, { step: { number }, lang, explore, values }: StoryEmbedState) {
  const isOpen = step.number === number;
  const isTitle = isOpen && values.head === null;
  const heading = isTitle ? html`<h1>${step.heading}</h1>` : html`<h2>${step.heading}</h2>`;
  const link = isOpen && html` ${outsideLink(explore, storyWords[lang].explore)}`;
  return html`
    <div${!isOpen && html` inert aria-hidden="true"`}>
      <span class="when">${step.when}</span>
      ${heading}
      <p>${stepSummary(step)}${link}</p>
      ${counts(step, lang)}
    </div>`;
}

/** Links to the step before, to each step, and to the step after; the ends do not wrap. */
function stepLinks({ text: { steps }, step: { number }, lang, address }: StoryEmbedState) {
  const words = storyWords[lang];
  const [previous, next] = [steps[number - 2], steps[number]];
  const dots = steps.map((step) => {
    const label = `${numeral(lang, step.number)}. ${step.heading}`;
    return html`<li><a href="${address(step.number)}" aria-label="${label}"${step.number === number && html` aria-current="step"`}></a></li>`;
  });
  return html`
    <nav class="steps" data-part="" aria-label="${words.steps}">
      ${previous ? html`<a rel="prev" href="${address(previous.number)}">${words.previous}</a>` : html`<span aria-hidden="true">${words.previous}</span>`}
      <ol class="dots">${dots}</ol>
      ${next ? html`<a rel="next" href="${address(next.number)}">${words.next}</a>` : html`<span aria-hidden="true">${words.next}</span>`}
    </nav>`;
}

function head({ text, step, lang, records, site, foot, address }: StoryEmbedState, nonce: string) {
  const next = text.steps[step.number];
  const title = `${step.heading} – ${text.title} – ${records.name[lang]}`;
  const description = stepSummary(step);
  const prefetch = next && address(next.number);
  const { page } = foot;
  const styles = foot.author.length > 0 ? (["author", "story"] as const) : (["story"] as const);
  return embedHead({ site, styles, title, description, page, paintAfter: "#end", prefetch }, nonce);
}

/** The embed of a story as an HTML document: one step with its picture, and links to the others that need no script. */
export function storyEmbed(
  site: EmbedSite,
  story: Story,
  query: URLSearchParams,
  nonce: string,
): string {
  const state = storyEmbedState(site, story, query);
  const { text, step, lang, records, values } = state;
  const { selection } = step;
  const theme = values.theme !== "auto" && html` data-theme="${values.theme}"`;
  return html`
    <!doctype html>
    <html lang="${lang}" dir="${directions[lang]}"${theme} data-panel="none" data-card="">
      ${head(state, nonce)}
      <body data-matched="${selection.ties.length}" data-query="${formatFilter(selection.filter, records)}" data-step="${step.number}">
        <main>
          ${authorHeader(values)}
          <article class="story" data-part="">
            <div class="texts">${text.steps.map((one) => stepText(one, state))}</div>
            ${pictureBox(storyMap({ records, lang, step }))}
          </article>
          ${stepLinks(state)}${footer(state)}
        </main>
        <script id="end" nonce="${nonce}">${new Markup(`${staticEmbedScript};${storyScript}`)}</script>
      </body>
    </html>`.text;
}
