import { choiceParam, optionalParam, parseFailure } from "../query/codecs";
import { maxSearchLength, searchText } from "../query/filter";
import { isForm } from "../query/form-query";
import {
  formatParams,
  joinQueries,
  type Param,
  parseParams,
  type QueryReading,
  type ValuesOf,
  withUnreadPairs,
} from "../query/params";
import { type Catalogue, publicationDay } from "../records/dataset";
import type { Source } from "../records/schema";
import { type Language, locales } from "../vocabulary/language";
import { matchesSource } from "./search";
import type { SourceCitations } from "./source-citations";
import { isMisspelling } from "./suggestions";

const distinct = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** The fields by which sources are filtered, with their distinct values in the order of the dataset. */
export const sourceFacets = {
  kind: (records: Catalogue) => distinct(records.sources.map(({ kind }) => kind)),
  language: (records: Catalogue) => distinct(records.sources.map(({ language }) => language)),
  country: (records: Catalogue) => distinct(records.sources.map(({ country }) => country)),
} as const satisfies Readonly<Partial<Record<keyof Source, unknown>>>;

export type SourceFacet = keyof typeof sourceFacets;

function facetParam(facet: SourceFacet, description: string): Param<string | null> {
  const values = sourceFacets[facet];
  return {
    description,
    schema: (records) => ({ type: "string", enum: values(records) }),
    default: () => null,
    parse: (text, records) =>
      values(records).includes(text) ? { value: text } : parseFailure("is none of its values"),
    format: (value) => value ?? "",
  };
}

export const sourceSorts = ["origin", "-date", "date", "publisher", "-claims"] as const;
export type SourceSort = (typeof sourceSorts)[number];

const searchField = {
  description: "Every word begins a word of the publisher, author or title.",
  schema: { type: "string", maxLength: maxSearchLength },
  expected: "words",
  read: (text: string) => searchText(text).slice(0, maxSearchLength) || undefined,
  write: (text: string) => text,
};

const sourceParams = {
  kind: facetParam("kind", "Kind of source."),
  language: facetParam("language", "ISO 639 code of the language it is written in."),
  country: facetParam("country", "ISO 3166 code of the country that the publisher is of."),
  find: optionalParam(searchField),
  sort: choiceParam<SourceSort>({
    description:
      "Order: by original source with most articles first, date, publisher or number of claims.",
    values: sourceSorts,
    default: "origin",
  }),
};

export type SourceQuery = ValuesOf<typeof sourceParams>;

/** A query for the page of all sources: its values, unreadable ones at their defaults, and what else it holds. */
export const sourceQuery = (
  query: URLSearchParams,
  records: Catalogue,
): QueryReading<SourceQuery> => parseParams<SourceQuery>(sourceParams, query, records);

export const canonicalSourceQuery = (query: URLSearchParams, records: Catalogue): string =>
  formatParams<SourceQuery>(sourceParams, sourceQuery(query, records).values, records);

/**
 * The canonical query to which a form sent without script is redirected; null where the query is no form's. What cannot be
 * read stays in it, so that the page names it.
 */
export const sourceFormQuery = (query: URLSearchParams, records: Catalogue): string | null =>
  isForm(query)
    ? joinQueries(
        withUnreadPairs(
          canonicalSourceQuery(query, records),
          query,
          sourceQuery(query, records).problems,
        ),
        records.isPinned ? `data=${records.version}` : "",
      )
    : null;

type Order = (one: SourceCitations, other: SourceCitations) => number;

const dayOf = ({ source }: SourceCitations) => publicationDay(source.published);

/** By date, ascending or descending; sources without a date come last in both. */
const byDay =
  (sign: 1 | -1): Order =>
  (one, other) => {
    const [a, b] = [dayOf(one), dayOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a === b ? 0 : (a < b ? -1 : 1) * sign;
  };

const orders: Readonly<Record<SourceSort, (lang: Language) => Order>> = {
  origin: () => byDay(1),
  "-date": () => byDay(-1),
  date: () => byDay(1),
  publisher: (lang) => {
    const { compare } = new Intl.Collator(locales[lang]);
    return (one, other) => compare(one.source.publisher[lang], other.source.publisher[lang]);
  },
  "-claims": () => (one, other) => other.claims.length - one.claims.length,
};

/** The sources that match a query, in its order; equal ones stay in the order of the dataset. */
export function filterSources(
  all: Iterable<SourceCitations>,
  query: SourceQuery,
  lang: Language,
): readonly SourceCitations[] {
  const facets = Object.keys(sourceFacets) as SourceFacet[];
  return [...all]
    .filter(({ source }) =>
      facets.every((facet) => query[facet] === null || source[facet] === query[facet]),
    )
    .filter(({ source }) => query.find === null || matchesSource(source, query.find))
    .toSorted(orders[query.sort](lang));
}

/** What the search of a query that finds no source may mean. */
type SourceAlternative = { readonly name: string; readonly query: string };

/** The publishers whose name is one letter off the search, with the query that searches for each. */
export function sourceAlternatives(
  all: Iterable<SourceCitations>,
  query: SourceQuery,
  records: Catalogue,
  lang: Language,
): readonly SourceAlternative[] {
  const { find } = query;
  if (find === null) return [];
  const publishers = filterSources(all, { ...query, find: null }, lang)
    .map(({ source }) => source.publisher)
    .filter((publisher) => Object.values(publisher).some((name) => isMisspelling(find, name)));
  return distinct(publishers.map((publisher) => publisher[lang])).map((name) => ({
    name,
    query: formatParams<SourceQuery>(sourceParams, { ...query, find: name }, records),
  }));
}

/** The sources that go back to one origin, and the number of ties that cite any of them. */
export type OriginGroup = {
  readonly origin: string;
  readonly citations: readonly SourceCitations[];
  readonly tieCount: number;
};

/** Groups sources by origin, those with most sources first; sources keep their order within a group. */
export function groupByOrigin(all: readonly SourceCitations[]): readonly OriginGroup[] {
  return distinct(all.map(({ source }) => source.origin))
    .map((origin) => {
      const citations = all.filter(({ source }) => source.origin === origin);
      const ties = new Set(citations.flatMap((row) => row.ties));
      return { origin, citations, tieCount: ties.size };
    })
    .toSorted((one, other) => other.citations.length - one.citations.length);
}
