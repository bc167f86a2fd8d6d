import {
  feedAddress,
  type LinkBase,
  oembedAddress,
  pageAddress,
  pictureAddress,
  pinnedAddress,
  placeAddress,
  storyAddress,
  tieAddress,
} from "../query/addresses";
import { cardAddress } from "../query/card-request";
import { comparisonAddress, comparisonPictureAddress } from "../query/comparison-params";
import { defaultFilter, type Filter } from "../query/filter";
import type { PageOptions } from "../query/request-options";
import { tieFilters } from "../query/tie-filter";
import { type Dataset, isListed, type Tie } from "../records/dataset";
import type { Place } from "../records/schema";
import type { Story } from "../records/story-schema";
import type { Comparison } from "../selection/comparison";
import { select } from "../selection/select";
import { dateWords } from "../time/date-words";
import { cardSizesPx } from "../vocabulary/card-shapes";
import { type Language, languages } from "../vocabulary/language";
import { statusById } from "../vocabulary/statuses";
import { comparisonSentence } from "./comparison-sentence";
import { feedTitle, sentenceWithStatuses, statePageTitle } from "./sentence";
import { stepOf, stepSummary, storyText } from "./story";
import { cardAlternative, tieCard } from "./tie-card";

/** Size of preview pictures in pixels; social networks crop other shapes. */
const size = cardSizesPx.wide;

export type Preview = {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly addresses: Readonly<Record<Language, string>>;
  readonly oembed: string;
  /** Addresses and title of the feeds of the changes in the page's state. */
  readonly feeds: Readonly<Record<"json" | "xml" | "title", string>>;
  readonly picture: typeof size & { readonly url: string; readonly alt: string };
};

type PreviewSite = Omit<LinkBase, "lang" | "records"> & { readonly dataset: Dataset };

type PreviewSubject = Pick<Preview, "title" | "description"> & {
  readonly address: (lang: Language) => string;
  /** The state of the feeds, and of the picture where no tie is given. */
  readonly filter: Filter;
  readonly tie?: Tie | undefined;
  readonly picture?: Pick<Preview["picture"], "url" | "alt">;
};

/** The picture of a preview: its own, the card of its tie, or the map of its state. */
function previewPicture(base: LinkBase, dataset: Dataset, subject: PreviewSubject) {
  const { lang } = base;
  const { filter, tie, picture } = subject;
  if (picture) return picture;
  return tie
    ? { url: cardAddress(base, tie.id), alt: cardAlternative(tieCard(tie, dataset, lang), lang) }
    : {
        url: pictureAddress(base, filter, size),
        alt: sentenceWithStatuses(select(dataset, filter), lang),
      };
}

function preview({ site, dataset }: PreviewSite, lang: Language, subject: PreviewSubject): Preview {
  const { filter, address, title, description } = subject;
  const base = { site, lang, records: dataset };
  const each = languages.map((at) => [at, address(at)] as const);
  return {
    ...{ title, description },
    address: address(lang),
    addresses: Object.fromEntries(each) as Record<Language, string>,
    oembed: oembedAddress(site, address(lang)),
    feeds: {
      json: feedAddress(base, filter, "json"),
      xml: feedAddress(base, filter, "xml"),
      title: feedTitle(dataset, filter, lang),
    },
    picture: { ...size, ...previewPicture(base, dataset, subject) },
  };
}

const tieDescription = (tie: Tie, lang: Language): string =>
  [statusById[tie.status].name[lang], dateWords(tie.date, lang), tie.summary[lang]].join(". ");

/** A state of the map; `seen` is not part of its address, because it does not change the content. */
export function statePreview(
  previewSite: PreviewSite,
  lang: Language,
  filter: Filter,
  view: Partial<PageOptions> = {},
): Preview {
  const { site, dataset } = previewSite;
  const selection = select(dataset, filter);
  const tie = dataset.ties.find(({ id }) => id === view.tie);
  return preview(previewSite, lang, {
    title: statePageTitle(selection, tie, lang),
    description: tie
      ? tieDescription(tie, lang)
      : `${sentenceWithStatuses(selection, lang)}. ${dataset.standfirst[lang]}`,
    address: (at) =>
      pageAddress({ site, lang: at, records: dataset }, filter, { ...view, seen: null }),
    filter,
    tie,
  });
}

/** The widest filter that selects only this tie, else the narrowest one; the default for an unlisted tie. */
export function filterOfTie(tie: Tie, dataset: Dataset): Filter {
  if (!isListed(tie)) return defaultFilter(dataset);
  const isAlone = (filter: Filter) => select(dataset, filter).ties.length === 1;
  const [line, sector, days] = tieFilters(tie, dataset);
  return [line, sector].find(isAlone) ?? days;
}

export function tiePreview(previewSite: PreviewSite, lang: Language, tie: Tie): Preview {
  return preview(previewSite, lang, {
    title: `${tie.title[lang]} – ${previewSite.dataset.name[lang]}`,
    description: tieDescription(tie, lang),
    address: (at) =>
      tieAddress({ site: previewSite.site, lang: at, records: previewSite.dataset }, tie.id),
    filter: filterOfTie(tie, previewSite.dataset),
    tie,
  });
}

type PageSubject = Pick<Preview, "title" | "description"> & {
  /** Below the language. */
  readonly path: string;
  readonly filter?: Filter;
};

/** Any other page; its picture shows the whole dataset unless it has a filter. */
export const pagePreview = (
  previewSite: PreviewSite,
  lang: Language,
  { title, description, path, filter = defaultFilter(previewSite.dataset) }: PageSubject,
): Preview =>
  preview(previewSite, lang, {
    title: `${title} – ${previewSite.dataset.name[lang]}`,
    description,
    address: (at) => pinnedAddress(`${previewSite.site}/${at}/${path}`, previewSite.dataset),
    filter,
  });

/** Two states compared; its feeds are those of the second. */
export function comparisonPreview(site: string, lang: Language, comparison: Comparison): Preview {
  const { a, b } = comparison;
  const { dataset, filter } = b;
  const sentence = comparisonSentence(comparison, lang);
  const base = { site, lang, records: dataset };
  return preview({ site, dataset }, lang, {
    title: `${sentence} – ${dataset.name[lang]}`,
    description: `${sentence} ${dataset.standfirst[lang]}`,
    address: (at) => comparisonAddress({ site, lang: at }, a.query, b.query),
    filter,
    picture: { url: comparisonPictureAddress(base, a.query, b.query), alt: sentence },
  });
}

export const filterAtPlace = (place: Place, dataset: Dataset): Filter => ({
  ...defaultFilter(dataset),
  places: [place.id],
});

export function placePreview(previewSite: PreviewSite, lang: Language, place: Place): Preview {
  const { site, dataset } = previewSite;
  const filter = filterAtPlace(place, dataset);
  const words = sentenceWithStatuses(select(dataset, filter), lang);
  return preview(previewSite, lang, {
    title: `${place.name[lang]} – ${dataset.name[lang]}`,
    description: `${words}. ${dataset.standfirst[lang]}`,
    address: (at) => placeAddress({ site, lang: at, records: dataset }, place.id),
    filter,
  });
}

/** A story, or the step of it that an address opens: the picture is then that of the step's state. */
export function storyPreview(
  previewSite: PreviewSite,
  lang: Language,
  story: Story,
  number: number | null,
): Preview {
  const { site, dataset } = previewSite;
  const text = storyText(story, dataset, lang);
  const step = stepOf(text, number);
  const titles = [...(number === null ? [] : [step.heading]), text.title, dataset.name[lang]];
  return preview(previewSite, lang, {
    title: titles.join(" – "),
    description: number === null ? text.lead : stepSummary(step),
    address: (at) => storyAddress({ site, lang: at, records: dataset }, story.id, number),
    filter: step.selection.filter,
  });
}
