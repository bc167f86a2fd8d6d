import type { Catalogue } from "../records/dataset";
import { type Param, type ParseResult, shortenForMessage } from "./params";

/** Longest list of accepted values that messages and schemas contain. */
const maxListedValues = 20;

const shortList = (allowed: readonly string[]) =>
  allowed.length <= maxListedValues ? { allowed } : {};

/** The result for an invalid text: no value, what is wrong, and the accepted values unless they are many. */
export const parseFailure = (
  detail: string,
  allowed: readonly string[] = [],
): ParseResult<never> => ({
  value: undefined,
  problem: { detail, ...(allowed.length > 0 ? shortList(allowed) : {}) },
});

const quoteItems = (items: readonly string[]) =>
  shortenForMessage(items.map((item) => (item === "" ? "an empty item" : item)).join(", "));

/** An item without surrounding spaces; one with other white space is unchanged and matches no id. */
const trimItem = (item: string) => (/[^\S ]/.test(item) ? item : item.trim());

export type IdListRow<Id extends string> = {
  readonly description: string;
  /** Every accepted id, in the order of the dataset. */
  readonly ids: (records: Catalogue) => readonly Id[];
  /** Word for a list without items, which then matches nothing instead of everything. */
  readonly empty?: "none";
  /** Whether the default is the whole list, not the empty one. */
  readonly allByDefault?: boolean;
};

/** A comma separated list of ids, in the order of the dataset. */
export function idListParam<Id extends string>(row: IdListRow<Id>): Param<readonly Id[]> {
  const nothing: readonly string[] = row.empty ? [row.empty] : [];
  const canonical = (value: readonly string[], records: Catalogue) =>
    row.ids(records).filter((id) => value.includes(id));
  const parse = (text: string, records: Catalogue): ParseResult<readonly Id[]> => {
    if (nothing.includes(text)) return { value: [] };
    const known = row.ids(records);
    const items = new Set(text.split(",").map(trimItem));
    const value = known.filter((id) => items.has(id));
    const unknown = [...items].filter((item) => !(known as readonly string[]).includes(item));
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
      const ids = value.length > 0 ? canonical(value, records) : nothing;
      return (ids.length === 0 && row.allByDefault ? row.ids(records) : ids).join(",");
    },
    list: true,
    ...(row.allByDefault ? { full: true } : {}),
  };
}

type ScalarRow<Value> = {
  readonly description: string;
  readonly default: Value;
  readonly full?: true;
};

/** A parameter whose default is the same for every dataset; its schema states it. */
const scalarParam = <Value extends string | number | boolean>(
  { description, default: defaultValue, full }: ScalarRow<Value>,
  schema: Readonly<Record<string, unknown>>,
  parse: (text: string) => ParseResult<Value>,
): Param<Value> => ({
  description,
  schema: () => ({ ...schema, default: defaultValue }),
  default: () => defaultValue,
  parse,
  format: String,
  ...(full ? { full } : {}),
});

export const choiceParam = <Value extends string>(
  row: ScalarRow<Value> & { readonly values: readonly Value[] },
): Param<Value> =>
  scalarParam(row, { type: "string", enum: row.values }, (text) => {
    const value = row.values.find((word) => word === text);
    return value === undefined
      ? parseFailure(`does not know ${quoteItems([text])}`, row.values)
      : { value };
  });

export const flagParam = (row: ScalarRow<boolean>): Param<boolean> =>
  scalarParam(row, { type: "boolean" }, (text) =>
    /^(true|false)$/.test(text)
      ? { value: text === "true" }
      : parseFailure(`is ${quoteItems([text])}, expected true or false`, ["true", "false"]),
  );

/** An integer of at most 9 digits between two bounds, both included. */
export const integerParam = (
  row: ScalarRow<number> & { readonly from: number; readonly to: number },
): Param<number> =>
  scalarParam(row, { type: "integer", minimum: row.from, maximum: row.to }, (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    const range = `a whole number from ${row.from} to ${row.to}`;
    return value >= row.from && value <= row.to
      ? { value }
      : parseFailure(`is ${quoteItems([text])}, expected ${range}`);
  });

type TextRow<Value> = {
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly expected: string;
  /** The value of a text; undefined where the text is invalid. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
};

/** A value in a notation of its own; null is the default and means absent. */
export const optionalParam = <Value>(row: TextRow<Value>): Param<Value | null> => ({
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

/** A text that matches a pattern; null means absent. */
export const patternParam = (description: string, form: RegExp, expected: string) =>
  optionalParam<string>({
    description,
    schema: { type: "string", pattern: form.source },
    expected,
    read: (text) => (form.test(text) ? text : undefined),
    write: (text) => text,
  });
