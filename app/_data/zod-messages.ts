import { type FileKind, type fileSchemas, jsonSchema } from "../_domain/records/schema";
import { didYouMean, quote } from "../_domain/text/did-you-mean";

type Path = readonly (string | number)[];
type Failure = NonNullable<ReturnType<(typeof fileSchemas)[FileKind]["safeParse"]>["error"]>;
type Issue = Failure["issues"][number];
type Finding = { readonly path: Path; readonly message: string };

const plural = (count: number | bigint, noun: string) =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

const article: Readonly<Record<string, string>> = {
  object: "keys with values",
  array: "a list",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  tuple: "a list",
};

function inside(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, key)
        ? Reflect.get(found, key)
        : undefined,
    value,
  );
}

function received(value: unknown): string {
  if (value === undefined) return "is missing";
  if (value === null) return "is empty";
  if (typeof value === "object") return Array.isArray(value) ? "is a list" : "is keys with values";
  return typeof value === "string" ? `is the text ${quote(value)}` : `is ${String(value)}`;
}

const keysAt = (schema: unknown, path: readonly PropertyKey[]): readonly string[] => {
  const found = inside(
    schema,
    path.flatMap((key) => (typeof key === "number" ? ["items"] : ["properties", key])),
  );
  return Object.keys((inside(found, ["properties"]) ?? {}) as object);
};

const size: Readonly<Record<string, string>> = { string: "sign", array: "item" };

function bound(issue: Issue & { code: "too_small" | "too_big" }): string {
  const [word, limit] =
    issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
  const noun = size[issue.origin];
  const wrong =
    issue.code === "too_small"
      ? noun
        ? "is too short"
        : "is too small"
      : noun
        ? "is too long"
        : "is too large";
  return `${wrong}, expected ${word} ${noun ? plural(limit, noun) : limit}`;
}

function message(issue: Issue, value: unknown): string {
  const wrong = received(inside(value, issue.path));
  if (issue.code === "invalid_type")
    return `${wrong}, expected ${article[issue.expected] ?? issue.expected}`;
  if (issue.code === "too_small" || issue.code === "too_big") return bound(issue);
  if (issue.code !== "invalid_value") return issue.message;
  const allowed = issue.values.map(String);
  return `${wrong}, expected ${allowed.join(", ")}`;
}

/** What a record breaks of its form, one finding per value or key; paths lead from the record down. */
export function schemaProblems(
  kind: FileKind,
  issues: readonly Issue[],
  value: unknown,
): readonly Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code !== "unrecognized_keys") return [{ path, message: message(issue, value) }];
    const known = keysAt(form(kind), path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `is no key here, expected one of ${known.join(", ")}${didYouMean(key, known)}`,
    }));
  });
}

const forms = new Map<FileKind, unknown>();

/** JSON Schema of one record: of the file, or of an item where the file is a list. */
function form(kind: FileKind): unknown {
  const known = forms.get(kind);
  if (known) return known;
  const schema = jsonSchema(kind);
  forms.set(kind, schema.items ?? schema);
  return schema.items ?? schema;
}
