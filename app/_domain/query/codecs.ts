import type { Catalogue } from "../records/dataset";
import { type Param, type ParseResult, quoteShort } from "./params";

/** Longest list of accepted values that a message or a schema spells out. */
const maxListedValues = 20;

const shortList = (allowed: readonly string[]) =>
  allowed.length <= maxListedValues ? { allowed } : {};

export const parseFailure = (
  detail: string,
  allowed: readonly string[] = [],
): ParseResult<never> => ({
  value: undefined,
  problem: { detail, ...(allowed.length > 0 ? shortList(allowed) : {}) },
});

const quoteItems = (items: readonly string[]) =>
  quoteShort(items.map((item) => (item === "" ? "an empty item" : item)).join(", "));

/** An item without the spaces beside it; other space and invisible signs stay, and are no id. */
const spaceless = (item: string) => (/[^\S ]/.test(item) ? item : item.trim());

type ListRow<Id extends string> = {
  readonly description: string;
  readonly ids: (records: Catalogue) => readonly Id[];
  /** What a list without items means: nothing matches (written `none`), or everything. */
  readonly empty: "none" | "any";
  /** Whether the default is the whole list, not the empty one. */
  readonly allByDefault?: boolean;
};

/** A comma separated list of ids, in the order of the dataset. */
export function idList<Id extends string>(row: ListRow<Id>): Param<readonly Id[]> {
  const nothing = row.empty === "none" ? ["none"] : [];
  const canonical = (value: readonly string[], records: Catalogue) =>
    row.ids(records).filter((id) => value.includes(id));
  const parse = (text: string, records: Catalogue): ParseResult<readonly Id[]> => {
    if (nothing.includes(text)) return { value: [] };
    const known = row.ids(records);
    const asked = new Set(text.split(",").map(spaceless));
    const value = known.filter((id) => asked.has(id));
    const unknown = [...asked].filter((item) => !(known as readonly string[]).includes(item));
    if (unknown.length === 0) return { value };
    const problem = parseFailure(`does not know ${quoteItems(unknown)}`, [...known, ...nothing]);
    return value.length > 0 ? { ...problem, value } : problem;
  };
  const schema = (records: Catalogue) => {
    const known = [...row.ids(records), ...nothing];
    const items = known.length <= maxListedValues ? { enum: known } : { pattern: "^[a-z0-9-]+$" };
    return { type: "array", items: { type: "string", ...items }, minItems: 1 };
  };
  return {
    description: row.description,
    schema,
    default: (records) => (row.allByDefault ? row.ids(records) : []),
    parse,
    format: (value, records) => {
      const kept = value.length > 0 ? canonical(value, records) : nothing;
      return (kept.length === 0 && row.allByDefault ? row.ids(records) : kept).join(",");
    },
    list: true,
    ...(row.allByDefault ? { full: true } : {}),
  };
}

type OneRow<Value> = {
  readonly description: string;
  readonly default: Value;
  readonly full?: true;
};

const full = (row: OneRow<unknown>) => (row.full ? { full: row.full } : {});

/** One of a few words. */
export const choice = <Value extends string>(
  row: OneRow<Value> & { readonly values: readonly Value[] },
): Param<Value> => ({
  description: row.description,
  schema: () => ({ type: "string", enum: row.values, default: row.default }),
  default: () => row.default,
  parse: (text) => {
    const value = row.values.find((known) => known === text);
    return value === undefined
      ? parseFailure(`does not know ${quoteItems([text])}`, row.values)
      : { value };
  },
  format: (value) => value,
  ...full(row),
});

/** `true` or `false`. */
export const flag = (row: OneRow<boolean>): Param<boolean> => ({
  description: row.description,
  schema: () => ({ type: "boolean", default: row.default }),
  default: () => row.default,
  parse: (text) =>
    /^(true|false)$/.test(text)
      ? { value: text === "true" }
      : parseFailure(`is ${quoteItems([text])}, expected true or false`, ["true", "false"]),
  format: String,
  ...full(row),
});

/** A whole number within bounds, both included. */
export const integer = (
  row: OneRow<number> & { readonly from: number; readonly to: number },
): Param<number> => ({
  description: row.description,
  schema: () => ({ type: "integer", minimum: row.from, maximum: row.to, default: row.default }),
  default: () => row.default,
  parse: (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= row.from && value <= row.to
      ? { value }
      : parseFailure(
          `is ${quoteItems([text])}, expected a whole number from ${row.from} to ${row.to}`,
        );
  },
  format: String,
  ...full(row),
});

type TextRow<Value> = {
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly expected: string;
  /** The value that a text stands for; undefined where it stands for none. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
};

/** A value that may be absent, written in a form of its own. */
export const optional = <Value>(row: TextRow<Value>): Param<Value | null> => ({
  description: row.description,
  schema: () => row.schema,
  default: () => null,
  parse: (text) => {
    const value = row.read(text);
    return value === undefined
      ? parseFailure(`is ${quoteItems([text])}, expected ${row.expected}`)
      : { value };
  },
  format: (value) => (value === null ? "" : row.write(value)),
});

/** A text that fits a pattern. */
export const pattern = (description: string, form: RegExp, expected: string) =>
  optional<string>({
    description,
    schema: { type: "string", pattern: form.source },
    expected,
    read: (text) => (form.test(text) ? text : undefined),
    write: (text) => text,
  });
