import {
  feedAddress,
  type LinkBase,
  oembedAddress,
  pageAddress,
  pictureAddress,
  placeAddress,
  tieAddress,
} from "../query/addresses";
import { defaultFilter, type Filter } from "../query/filter";
import type { PageOptions } from "../query/request-options";
import { tieFilters } from "../query/tie-filter";
import { type Dataset, isListed, type Tie } from "../records/dataset";
import type { Place } from "../records/schema";
import { select } from "../selection/select";
import { dateWords } from "../time/date-words";
import { type Language, languages } from "../vocabulary/language";
import { statusById } from "../vocabulary/statuses";
import { sentence } from "./sentence";

/** The size that previews of links are drawn in; readers of previews crop other shapes. */
const size = { width: 1200, height: 630 } as const;

/** What a page says of itself to those who link to it; every address is absolute and canonical. */
export type Preview = {
  readonly title: string;
  /** For search engines and link previews. */
  readonly description: string;
  readonly address: string;
  readonly addresses: Readonly<Record<Language, string>>;
  readonly oembed: string;
  /** What changes in what the page shows, to be followed. */
  readonly feeds: Readonly<Record<"json" | "xml", string>>;
  readonly picture: typeof size & { readonly url: string; readonly alt: string };
};

type PreviewSite = Omit<LinkBase, "lang" | "records"> & { readonly dataset: Dataset };

type PreviewSubject = Pick<Preview, "title" | "description"> & {
  readonly address: (lang: Language) => string;
  /** What the picture shows. */
  readonly filter: Filter;
};

function preview({ site, dataset }: PreviewSite, lang: Language, subject: PreviewSubject): Preview {
  const { filter, address, ...texts } = subject;
  const base = { site, lang, records: dataset };
  const each = languages.map((at) => [at, address(at)] as const);
  return {
    ...texts,
    address: address(lang),
    addresses: Object.fromEntries(each) as Record<Language, string>,
    oembed: oembedAddress(site, address(lang)),
    feeds: { json: feedAddress(base, filter, "json"), xml: feedAddress(base, filter, "xml") },
    picture: {
      ...size,
      url: pictureAddress(base, filter, size),
      alt: sentence(select(dataset, filter), lang),
    },
  };
}

/** A state of the map; `seen` is no part of its address, because it changes nothing that is shown. */
export function statePreview(
  home: PreviewSite,
  lang: Language,
  filter: Filter,
  view: Partial<PageOptions> = {},
): Preview {
  const { site, dataset } = home;
  const words = sentence(select(dataset, filter), lang);
  const tie = dataset.ties.find(({ id }) => id === view.tie);
  return preview(home, lang, {
    title: `${dataset.name[lang]}: ${tie?.title[lang] ?? words}`,
    description: `${words}. ${dataset.standfirst[lang]}`,
    address: (at) =>
      pageAddress({ site, lang: at, records: dataset }, filter, { ...view, seen: null }),
    filter,
  });
}

/** A filter that leaves a tie alone, or as little beside it as can be; all where lists do not show it. */
export function filterOfTie(tie: Tie, dataset: Dataset): Filter {
  if (!isListed(tie)) return defaultFilter(dataset);
  const isAlone = (filter: Filter) => select(dataset, filter).ties.length === 1;
  const [line, sector, days] = tieFilters(tie, dataset);
  return [line, sector].find(isAlone) ?? days;
}

/** The page of one tie. */
export function tiePreview(home: PreviewSite, lang: Language, tie: Tie): Preview {
  const status = statusById[tie.status].name[lang];
  const said = [status, dateWords(tie.date, lang), tie.summary[lang]].join(". ");
  return preview(home, lang, {
    title: `${tie.title[lang]} – ${home.dataset.name[lang]}`,
    description: said,
    address: (at) => tieAddress({ site: home.site, lang: at }, tie.id),
    filter: filterOfTie(tie, home.dataset),
  });
}

type PageSubject = Pick<Preview, "title" | "description"> & {
  /** Below the language. */
  readonly path: string;
  readonly filter?: Filter;
};

/** A page about the whole dataset or a part of it that is no place and no tie. */
export const pagePreview = (
  home: PreviewSite,
  lang: Language,
  { title, description, path, filter = defaultFilter(home.dataset) }: PageSubject,
): Preview =>
  preview(home, lang, {
    title: `${title} – ${home.dataset.name[lang]}`,
    description,
    address: (at) => `${home.site}/${at}/${path}`,
    filter,
  });

/** The ties that touch a place. */
export const filterAtPlace = (place: Place, dataset: Dataset): Filter => ({
  ...defaultFilter(dataset),
  places: [place.id],
});

/** The page of one place. */
export function placePreview(home: PreviewSite, lang: Language, place: Place): Preview {
  const { site, dataset } = home;
  const filter = filterAtPlace(place, dataset);
  const words = sentence(select(dataset, filter), lang);
  return preview(home, lang, {
    title: `${place.name[lang]} – ${dataset.name[lang]}`,
    description: `${words}. ${dataset.standfirst[lang]}`,
    address: (at) => placeAddress({ site, lang: at }, place.id),
    filter,
  });
}
