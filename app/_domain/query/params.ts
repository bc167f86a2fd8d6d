import type { Catalogue } from "../records/dataset";

/** What a reader of an address should know; `detail` is English and echoes at most 80 characters. */
export type ParamProblem = {
  readonly parameter: string;
  readonly detail: string;
  readonly allowed?: readonly string[];
};

/** The keys that problems are about, once each, as a line names them; empty where there are none. */
export const problemKeys = (problems: readonly ParamProblem[]): string =>
  [...new Set(problems.map(({ parameter }) => parameter))].join(", ");

/** A value that was read; undefined stands for the default. */
export type ParseResult<Value> = {
  readonly value: Value | undefined;
  readonly problem?: Omit<ParamProblem, "parameter">;
};

/** One query parameter: both directions of its codec, its JSON Schema and what it does. */
export type Param<Value> = {
  readonly description: string;
  readonly schema: (records: Catalogue) => Readonly<Record<string, unknown>>;
  readonly default: (records: Catalogue) => Value;
  readonly parse: (text: string, records: Catalogue) => ParseResult<Value>;
  /** Canonical text, not yet percent-encoded; a value whose text is that of the default is left out. */
  readonly format: (value: Value, records: Catalogue) => string;
  /** Comma separated; in forms also a repeated key. */
  readonly list?: true;
  /** Written in the full form even where it is the default. */
  readonly full?: true;
};

/** A row for every key: a missing one does not compile. */
export type Params<Values> = { readonly [Key in keyof Values]-?: Param<Values[Key]> };

/** The values that a table of rows reads and writes. */
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

/** What a query without any key stands for. */
export const defaults = <Values extends object>(
  table: Params<Values>,
  records: Catalogue,
): Values =>
  Object.fromEntries(keysOf(table).map((key) => [key, table[key].default(records)])) as Values;

const reserved = { "%2C": ",", "%2F": "/", "%3A": ":" } as const;

/** Percent-encoded for a query by the URL standard; commas, slashes and colons stay readable. */
export const encodeQueryValue = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))
    .replace(/%2C|%2F|%3A/g, (found) => reserved[found as keyof typeof reserved])
    .replaceAll("'", "%27");

/** Input as a message may echo it: without control characters, at most 80 characters. */
export const quoteShort = (text: string): string => {
  const shown = [...text.slice(0, 200).replace(/[\p{C}\u2028\u2029]/gu, " ")];
  return shown.length > 80 ? `${shown.slice(0, 79).join("")}…` : shown.join("");
};

/** Reads the keys of a table; never throws: what is wrong becomes a problem and the default. */
export function parseParams<Values extends object>(
  table: Params<Values>,
  query: URLSearchParams,
  records: Catalogue,
): QueryReading<Values> {
  const problems: ParamProblem[] = [];
  const read = <Key extends keyof Values & string>(key: Key): Values[Key] => {
    const param = table[key];
    const [text, ...more] = query.getAll(key);
    if (more.length > 0) problems.push({ parameter: key, detail: "is given more than once" });
    const { value, problem } = text === undefined ? { value: text } : param.parse(text, records);
    if (problem) problems.push({ parameter: key, ...problem });
    return value === undefined ? param.default(records) : value;
  };
  const values = Object.fromEntries(keysOf(table).map((key) => [key, read(key)])) as Values;
  const rest = new URLSearchParams([...query].filter(([key]) => !Object.hasOwn(table, key)));
  return { values, problems, rest };
}

/** Canonical query of a table's values, without `?`: its order of keys, defaults left out unless `full`. */
export const formatParams = <Values extends object>(
  table: Params<Values>,
  values: Values,
  records: Catalogue,
  options: { readonly full?: boolean } = {},
): string => {
  const written = <Key extends keyof Values & string>(key: Key) => {
    const param = table[key];
    const text = param.format(values[key], records);
    const shown =
      (options.full && param.full) || text !== param.format(param.default(records), records);
    return shown ? [`${key}=${encodeQueryValue(text)}`] : [];
  };
  return keysOf(table).flatMap(written).join("&");
};

/** Parts of a query as one. */
export const joinQueries = (...parts: readonly string[]): string => parts.filter(Boolean).join("&");

/** A problem for every key that nothing read. */
export const unknownKeyProblems = (
  rest: URLSearchParams,
  allowed: readonly string[],
): ParamProblem[] =>
  [...new Set(rest.keys())].map((key) => ({
    parameter: quoteShort(key),
    detail: "is not a parameter of this address",
    allowed,
  }));
