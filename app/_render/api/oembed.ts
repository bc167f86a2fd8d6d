import {
  embedAddress,
  type LinkBase,
  pageAddress,
  pictureAddress,
} from "../../_domain/query/addresses";
import { type Filter, formatFilter } from "../../_domain/query/filter";
import { embedQuery, type LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Dataset } from "../../_domain/records/dataset";
import { select } from "../../_domain/selection/select";
import { oembedSnippet } from "../../_domain/sentences/embed-snippets";
import { filterOfTie } from "../../_domain/sentences/previews";
import { isLanguage, type Language } from "../../_domain/vocabulary/language";
import { embedHeading } from "../embed/state";
import type { OembedRequest } from "./oembed-params";

/** What an address of this site shows: the part of an embed's state that its path adds to its query. */
type Shown = { readonly filter: Filter; readonly view: LiveEmbedOptions };
type Reader = (id: string, shown: Shown, dataset: Dataset) => Shown | null;

const asIs: Reader = (id, shown) => (id === "" ? shown : null);

const knows = (records: readonly { readonly id: string }[], id: string) =>
  records.some((record) => record.id === id);

/** The tie among those of the query's filter where that leaves it, else as alone as can be. */
function withTie(id: string, { filter, view }: Shown, dataset: Dataset): Shown | null {
  const found = dataset.ties.find((tie) => tie.id === id);
  const tie = found?.merged ? dataset.ties.find((other) => other.id === found.merged) : found;
  if (!tie) return null;
  const isNarrow = formatFilter(filter, dataset) !== "";
  const isLeft = isNarrow && knows(select(dataset, filter).ties, tie.id);
  return { filter: isLeft ? filter : filterOfTie(tie, dataset), view: { ...view, tie: tie.id } };
}

/** One row per kind of page, by the first segment after the language. */
const readers: Readonly<Record<string, Reader>> = {
  "": asIs,
  embed: (id, shown) => (id === "" || id === "live" ? shown : null),
  ties: withTie,
  places: (id, { filter, view }, { places }) =>
    knows(places, id) ? { filter: { ...filter, places: [id] }, view } : null,
  sources: (id, shown, { sources }) => {
    if (id === "") return shown;
    return knows(sources, id)
      ? { filter: { ...shown.filter, sources: [id] }, view: shown.view }
      : null;
  },
  actors: asIs,
  assessments: asIs,
  disputes: asIs,
  about: asIs,
  data: asIs,
};

type Found = Shown & { readonly lang: Language; readonly page: string };

const parsed = (address: string, site: string): URL | null =>
  URL.canParse(address, site) ? new URL(address, site) : null;

/** The state behind an address; null where it is none of this site's. */
function found(address: string, dataset: Dataset, site: string): Found | null {
  const url = parsed(address, site);
  if (url?.origin !== new URL(site).origin) return null;
  const [, lang, kind = "", id = "", ...more] = url.pathname.replace(/\/$/, "").split("/");
  if (!isLanguage(lang) || more.length > 0 || !Object.hasOwn(readers, kind)) return null;
  const { filter, view } = embedQuery(url.searchParams, dataset);
  const shown = readers[kind]?.(id, { filter, view }, dataset);
  if (!shown) return null;
  const path = kind === "" || kind === "embed" ? "" : [kind, id].filter(Boolean).join("/");
  return {
    ...shown,
    lang,
    page: pageAddress({ site, lang, records: dataset }, filter, view, path),
  };
}

/** Pixels without limits of the asker's. */
const usual = { width: 640, height: 480 } as const;

/** The smallest picture that still says something. */
const least = { width: 200, height: 120 } as const;

type Size = { readonly width: number; readonly height: number };

function thumbnail(home: LinkBase, { filter, view }: Shown, size: Size) {
  if (size.width < least.width || size.height < least.height) return {};
  const theme = view.theme === "dark" ? "dark" : "light";
  return {
    thumbnail_url: pictureAddress(home, filter, { ...size, theme }),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/** What to show for an address of this site (oEmbed 1.0, `rich`); null for any other address. */
export function oembed(
  { url, maxwidth, maxheight }: OembedRequest,
  dataset: Dataset,
  site: string,
): Readonly<Record<string, string | number>> | null {
  const state = url === null ? null : found(url, dataset, site);
  if (!state) return null;
  const { lang, filter, view, page } = state;
  const home = { site, lang, records: dataset };
  const size = {
    width: Math.min(usual.width, maxwidth ?? usual.width),
    height: Math.min(usual.height, maxheight ?? usual.height),
  };
  const selection = select(dataset, filter);
  const tie = dataset.ties.find(({ id }) => id === view.tie) ?? null;
  const name = dataset.name[lang];
  const title = `${embedHeading({ dataset, lang, selection, tie }).title} – ${name}`;
  const src = embedAddress(home, filter, { ...view, seen: view.seen ?? dataset.version });
  return {
    ...{ version: "1.0", type: "rich", title, author_name: dataset.author[lang] },
    ...{ provider_name: name, provider_url: `${site}/${lang}`, cache_age: 3600, ...size },
    html: oembedSnippet({ src, title, ...size }, { href: page, text: title }),
    ...thumbnail(home, state, size),
  };
}
