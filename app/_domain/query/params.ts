import type { Catalogue } from "../records/dataset";
import type { Text } from "../vocabulary/language";

/** Why a parameter was not read; `detail` is English and echoes at most 80 characters of it. */
export type ParamProblem = {
  readonly parameter: string;
  readonly detail: string;
  readonly allowed?: readonly string[];
  /** The id in the address where no tie has it. */
  readonly missingTie?: string;
  /** That tie, where it was added after the release in the address. */
  readonly laterTie?: { readonly id: string; readonly title: Text };
};

export const missingTieProblem = (id: string): ParamProblem => ({
  parameter: "tie",
  detail: "is the id of no tie",
  missingTie: shortenForMessage(id),
});

/** The parameters of some problems, each once, separated by commas, an empty one as `=`; "" without problems. */
export const problemKeys = (problems: readonly ParamProblem[]): string =>
  [...new Set(problems.map(({ parameter }) => parameter || "="))].join(", ");

/** A parsed value; undefined stands for the default. */
export type ParseResult<Value> = {
  readonly value: Value | undefined;
  readonly problem?: Omit<ParamProblem, "parameter">;
};

export type Param<Value> = {
  readonly description: string;
  readonly schema: (records: Catalogue) => Readonly<Record<string, unknown>>;
  readonly default: (records: Catalogue) => Value;
  readonly parse: (text: string, records: Catalogue) => ParseResult<Value>;
  /** Canonical text before percent-encoding; the default's text is left out of queries. */
  readonly format: (value: Value, records: Catalogue) => string;
  /** Comma separated; forms may repeat the key instead. */
  readonly list?: true;
  /** Written in full queries even where it is the default. */
  readonly full?: true;
  /** A query without it is refused by the API. */
  readonly required?: true;
  /** Key of the same table without which this one has no meaning: it is then a problem, and never written. */
  readonly needs?: string;
};

/** A row for every key; a missing one is a type error. */
export type Params<Values> = { readonly [Key in keyof Values]-?: Param<Values[Key]> };

export type ValuesOf<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends Param<infer Value> ? Value : never;
};

export type QueryReading<Values> = {
  readonly values: Values;
  readonly problems: readonly ParamProblem[];
  /** The pairs whose keys are not in the table. */
  readonly rest: URLSearchParams;
};

export const keysOf = <Values extends object>(table: Params<Values>) =>
  Object.keys(table) as (keyof Values & string)[];

export const defaultValues = <Values extends object>(
  table: Params<Values>,
  records: Catalogue,
): Values =>
  Object.fromEntries(keysOf(table).map((key) => [key, table[key].default(records)])) as Values;

const readableEscapes = { "%2C": ",", "%2F": "/", "%3A": ":" } as const;

/** Percent-encodes a query value (URL Standard); commas, slashes and colons stay readable. */
export const encodeQueryValue = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))
    .replace(/%2C|%2F|%3A/g, (code) => readableEscapes[code as keyof typeof readableEscapes])
    .replaceAll("'", "%27");

/** At most 80 characters of an input, for a message; control characters become spaces. */
export const shortenForMessage = (text: string): string => {
  const letters = [...text.slice(0, 200).replace(/[\p{C}\u2028\u2029]/gu, " ")];
  return letters.length > 80 ? `${letters.slice(0, 79).join("")}…` : letters.join("");
};

/** Whether a key needs another one that has its default. */
function isUnmet<Values extends object>(
  table: Params<Values>,
  values: Values,
  { needs }: { readonly needs?: string },
  records: Catalogue,
) {
  const needed = needs && keysOf(table).find((key) => key === needs);
  if (!needed) return false;
  const { format, default: defaultValue } = table[needed];
  return format(values[needed], records) === format(defaultValue(records), records);
}

/** Reads the keys of a table. Never throws: an unreadable value becomes a problem and its default. */
export function parseParams<Values extends object>(
  table: Params<Values>,
  query: URLSearchParams,
  records: Catalogue,
): QueryReading<Values> {
  const problems: ParamProblem[] = [];
  const read = <Key extends keyof Values & string>(key: Key): Values[Key] => {
    const param = table[key];
    const [text, ...more] = query.getAll(key);
    if (text === undefined && param.required)
      problems.push({ parameter: key, detail: "is required" });
    if (more.length > 0) problems.push({ parameter: key, detail: "is given more than once" });
    const { value, problem } = text === undefined ? { value: text } : param.parse(text, records);
    if (problem) problems.push({ parameter: key, ...problem });
    return value === undefined ? param.default(records) : value;
  };
  const all = Object.fromEntries(keysOf(table).map((key) => [key, read(key)])) as Values;
  const withNeeds = <Key extends keyof Values & string>(key: Key): Values[Key] => {
    const { needs } = table[key];
    if (!query.has(key) || !isUnmet(table, all, table[key], records)) return all[key];
    problems.push({ parameter: key, detail: `is only valid with ${needs}` });
    return table[key].default(records);
  };
  const values = Object.fromEntries(keysOf(table).map((key) => [key, withNeeds(key)])) as Values;
  const rest = new URLSearchParams([...query].filter(([key]) => !Object.hasOwn(table, key)));
  return { values, problems, rest };
}

/** Canonical query of a table's values, without `?`, in the order of its keys, without defaults (see `Param.full`). */
export const formatParams = <Values extends object>(
  table: Params<Values>,
  values: Values,
  records: Catalogue,
  options: { readonly full?: boolean } = {},
): string => {
  const pairs = <Key extends keyof Values & string>(key: Key) => {
    const param = table[key];
    const text = param.format(values[key], records);
    const isWritten =
      (options.full && param.full) ||
      (text !== param.format(param.default(records), records) &&
        !isUnmet(table, values, param, records));
    return isWritten ? [`${key}=${encodeQueryValue(text)}`] : [];
  };
  return keysOf(table).flatMap(pairs).join("&");
};

/** Pairs of a query as a query, encoded as canonical ones are. */
export const formatPairs = (pairs: readonly (readonly [key: string, value: string])[]): string =>
  pairs.map((pair) => pair.map(encodeQueryValue).join("=")).join("&");

export const joinQueries = (...parts: readonly string[]): string => parts.filter(Boolean).join("&");

export const appendQuery = (address: string, query: string): string =>
  query ? `${address}${address.includes("?") ? "&" : "?"}${query}` : address;

/**
 * A canonical query in which the pairs with problems stand as they were sent, so that the page to which a form is redirected
 * still names them. Empty values, which forms send for empty fields, stay out.
 */
export function withUnreadPairs(
  canonical: string,
  query: URLSearchParams,
  problems: readonly ParamProblem[],
): string {
  const unread = new Set(problems.map(({ parameter }) => parameter));
  const sent = [...query].filter(
    ([key, value]) => value !== "" && unread.has(shortenForMessage(key)),
  );
  const keys = new Set(sent.map(([key]) => key));
  const read = canonical.split("&").filter((pair) => !keys.has(pair.split("=", 1).join("")));
  return joinQueries(...read, formatPairs(sent));
}

export const unknownKeyProblems = (
  rest: URLSearchParams,
  allowed: readonly string[],
): ParamProblem[] =>
  [...new Set(rest.keys())].map((key) => ({
    parameter: shortenForMessage(key),
    detail: "is not a parameter of this address",
    allowed,
  }));
