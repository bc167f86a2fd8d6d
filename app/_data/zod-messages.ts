import type { fileSchemas } from "../_domain/records/schema";
import { didYouMean, quote } from "../_domain/text/did-you-mean";

type TieSchema = (typeof fileSchemas)["tie"];
type ErrorMap = NonNullable<NonNullable<Parameters<TieSchema["safeParse"]>[1]>["error"]>;
type RawIssue = Parameters<ErrorMap>[0];
type Issue = NonNullable<ReturnType<TieSchema["safeParse"]>["error"]>["issues"][number];

type Finding = { readonly path: readonly (string | number)[]; readonly message: string };

const plural = (count: number | bigint, noun: string) =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

const typeNames: Readonly<Record<string, string>> = {
  object: "keys with values",
  array: "a list",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  tuple: "a list",
};

function describeValue(value: unknown): string {
  if (value === undefined) return "is missing";
  if (value === null) return "is empty";
  if (typeof value === "object") return Array.isArray(value) ? "is a list" : "is keys with values";
  return typeof value === "string" ? `is the text ${quote(value)}` : `is ${String(value)}`;
}

/** Units of lengths; other limits are plain numbers. */
const lengthUnits: Readonly<Record<string, string>> = { string: "character", array: "item" };

function outOfBounds(origin: string, isBelow: boolean, limit: number | bigint): string {
  const unit = lengthUnits[origin];
  const [short, small, word] = isBelow
    ? ["short", "small", "at least"]
    : ["long", "large", "at most"];
  return `is too ${unit ? short : small}, expected ${word} ${unit ? plural(limit, unit) : limit}`;
}

/** Names of the keys that an object schema takes. */
const keysOf = ({ inst }: RawIssue): readonly string[] => {
  const definition: object = inst?._zod.def ?? {};
  return "shape" in definition ? Object.keys(definition.shape ?? {}) : [];
};

/** YAML reads a bare 2025, 1e3 or true as a number or a truth value. */
const unquotedTextHint = ({ expected, input }: Extract<RawIssue, { code: "invalid_type" }>) =>
  expected === "string" && ["number", "boolean"].includes(typeof input)
    ? ": put quotes around it"
    : "";

/** What is wrong and what was expected; for unknown keys the accepted ones, from which `schemaProblems` makes messages. */
export const zodMessage = (issue: RawIssue): string | undefined => {
  if (issue.code === "invalid_type")
    return `${describeValue(issue.input)}, expected ${typeNames[issue.expected] ?? issue.expected}${unquotedTextHint(issue)}`;
  if (issue.code === "invalid_value")
    return `${describeValue(issue.input)}, expected ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small") return outOfBounds(issue.origin, true, issue.minimum);
  if (issue.code === "too_big") return outOfBounds(issue.origin, false, issue.maximum);
  return issue.code === "unrecognized_keys" ? keysOf(issue).join(", ") : undefined;
};

/** The issues of a record that was parsed with `zodMessage`, one per value or unknown key. */
export const schemaProblems = (issues: readonly Issue[]): readonly Finding[] =>
  issues.flatMap((issue): Finding[] => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const { message } = issue;
    if (issue.code !== "unrecognized_keys") return [{ path, message }];
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `is no key here, expected one of ${message}${didYouMean(key, message.split(", "))}`,
    }));
  });
