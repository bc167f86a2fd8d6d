// Generates requests and checks their answers, both from the OpenAPI document alone.

import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { dataset } from "../../app/_data/current-dataset";
import { formatFilter } from "../../app/_domain/query/filter";
import { withoutTracking } from "../../app/_domain/query/tracking-keys";
import { isListed } from "../../app/_domain/records/dataset";
import { document, faults } from "../fixtures/answers";
import { anyLetter, filters } from "../fixtures/generators";

type Schema = {
  readonly type: "array" | "boolean" | "integer" | "string";
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly schema: Schema;
};
type SharedParameters = {
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
};

// A reference that is none leads nowhere, which oEmbed answers with 404.
const ajv = new Ajv2020({ strict: false, formats: { "uri-reference": true } });
addFormats.default(ajv, ["date"]);

/** The parameters of a path. */
function parametersOf(path: string): readonly Parameter[] {
  const shared = (document as unknown as SharedParameters).components.parameters;
  return (document.paths[path]?.get.parameters ?? []).flatMap((parameter) => {
    const named = parameter.$ref?.split("/").at(-1);
    return named ? (shared[named] ?? []) : (parameter as Parameter);
  });
}

/** The value of a text by its schema; a text that cannot be read stays text, which the schema then refuses. */
function parseValue(schema: Schema, text: string): unknown {
  if (schema.type === "array")
    return text
      .replace(/ *, */g, ",")
      .replace(/^ +| +$/g, "")
      .split(",");
  if (schema.type === "integer") return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema.type === "boolean") return /^(true|false)$/.test(text) ? text === "true" : text;
  return text;
}

const isTaken = ({ schema }: Parameter, text: string) =>
  ajv.validate(schema, parseValue(schema, text));

const ids = [dataset.sectors, dataset.actors, dataset.sources].flatMap((records) =>
  records.map(({ id }) => id),
);

function item(schema: Schema): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.pattern === "^[a-z0-9-]+$") return fc.constantFrom(...ids);
  return schema.pattern
    ? fc.stringMatching(new RegExp(schema.pattern))
    : fc.string({ unit: "grapheme", maxLength: 30 });
}

/** Numbers near the minimum, because pictures are drawn at that size. */
const number = ({ minimum = 0, maximum = 1e9 }: Schema) =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.integer({ min: minimum, max: Math.min(maximum, minimum + 60) }) },
      { weight: 1, arbitrary: fc.constantFrom(minimum - 1, maximum + 1, -0, 1e21, Number.NaN) },
    )
    .map(String);

/** Values that the schema allows. */
function documentedValue(schema: Schema): fc.Arbitrary<string> {
  if (schema.type === "array")
    return fc.array(item(schema.items ?? schema), { maxLength: 4 }).map((items) => items.join(","));
  if (schema.type === "integer") return number(schema);
  if (schema.type === "boolean") return fc.constantFrom("true", "false");
  if (schema.format === "date")
    return fc
      .date({ min: new Date("2024-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (schema.format === "uri-reference")
    return fc.oneof(fc.webUrl(), fc.constantFrom("/en", "/ar/embed?layers=trade", "/en/ties/x"));
  return item(schema);
}

const oddTexts = fc.constantFrom(
  ...["", ",", "..", "none", "__proto__", "constructor", "\0", "\u202e", "\ufeff", "%", "1e2"],
  ...["2025-02-30", "0000-01-01", "9999-12-31", "<script>", "=1+1", "٥", "😀", "a".repeat(300)],
);

const spoiltValue = (value: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.tuple(value, oddTexts).map((parts) => parts.join("")),
    value.map((text) => text.toUpperCase()),
    fc.string({ unit: anyLetter, maxLength: 40 }).map((text) => text.replace(/\p{Cs}/gu, "")),
    oddTexts,
  );

const pair = ({ name, schema }: Parameter) =>
  fc
    .oneof(
      { weight: 5, arbitrary: documentedValue(schema) },
      { weight: 1, arbitrary: spoiltValue(documentedValue(schema)) },
    )
    .map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);

const unknownPair = fc
  .tuple(fc.oneof(oddTexts, fc.string({ maxLength: 12 })), fc.string({ maxLength: 12 }))
  .map((parts) => parts.map((text) => encodeURIComponent(text)).join("="));

const brokenPairs = fc.constantFrom(
  "%zz",
  "q=%ED%A0%80",
  "%C0%AF=1",
  "q=%",
  "=",
  "&",
  "a=b=c",
  "?q=a",
);

/** Sizes for pictures, because others are large and slow to draw. */
const smallSizes: Readonly<Record<string, readonly string[]>> = {
  "/api/map.png": ["width=200", "height=120"],
  "/api/card.png": ["scale=1"],
};

/** Pairs of filters in canonical form, percent-encoded as one value. */
const states = filters(dataset).map((filter) => encodeURIComponent(formatFilter(filter, dataset)));

const listedIds = fc.constantFrom(...dataset.ties.filter(isListed).map((tie) => tie.id));

/** Pairs that every address under a path has: what it requires, and a size for pictures. */
const fixedPairs = (path: string, own: readonly Parameter[]) => [
  ...own
    .filter(({ required }) => required)
    .map(({ name }) =>
      (name === "a" || name === "b" ? states : listedIds).map((value) => `${name}=${value}`),
    ),
  ...(smallSizes[path] ?? []).map((size) => fc.constant(size)),
];

/** Addresses under a path, most of them as documented. */
export function requestAddresses(path: string): fc.Arbitrary<string> {
  const own = parametersOf(path).filter((parameter) => parameter.in === "query");
  const parts = [
    { weight: 20, arbitrary: own.length > 0 ? fc.oneof(...own.map(pair)) : unknownPair },
    { weight: 1, arbitrary: unknownPair },
    { weight: 1, arbitrary: brokenPairs },
  ];
  const id = fc.oneof(
    { weight: 3, arbitrary: listedIds },
    { weight: 1, arbitrary: fc.stringMatching(/^[\w-]{1,20}$/) },
  );
  return fc
    .tuple(id, fc.array(fc.oneof(...parts), { maxLength: 4 }), fc.tuple(...fixedPairs(path, own)))
    .map(([at, pairs, fixed]) => {
      const has = (pair: string) => pairs.some((text) => text.startsWith(pair.split("=")[0] ?? ""));
      const query = [...pairs, ...fixed.filter((pair) => !has(pair))].join("&");
      return `${path.replace("{id}", at)}${query && `?${query}`}`;
    });
}

/** Parameters of an address that the document does not allow: unknown, repeated, or with another value. */
function refusedParameters(path: string, address: string): readonly string[] {
  const known = parametersOf(path).filter((parameter) => parameter.in === "query");
  const searchParams = withoutTracking(new URL(address, "http://localhost").searchParams);
  const isLenient = path === "/api/oembed";
  return [...new Set(searchParams.keys())].filter((key) => {
    const parameter = known.find(({ name }) => name === key);
    const values = searchParams.getAll(key);
    if (!parameter) return !isLenient;
    return values.length > 1 || !isTaken(parameter, values[0] ?? "");
  });
}

/** Whether a problem names a key; long keys are shortened and control characters replaced. */
const isNamed = (key: string, names: readonly string[]) =>
  names.some((name) => name === key || name.endsWith("…") || /\p{C}/u.test(key));

/** Differences between an answer and the document; empty if there are none. */
export async function answerProblems(
  path: string,
  address: string,
  answer: Response,
): Promise<string[]> {
  const { status } = answer;
  const copy = answer.clone();
  const found = await faults(path, answer);
  // What oEmbed has no format for is refused with 501, as its own text demands.
  if (status >= 500 && !(status === 501 && path === "/api/oembed")) found.push(`answers ${status}`);
  const expected = refusedParameters(path, address);
  if (status !== 400) return expected.length === 0 ? found : [...found, `takes ${expected}`];
  const { errors } = (await copy.json()) as { errors: { parameter: string }[] };
  const names = errors.map(({ parameter }) => parameter);
  if (names.length === 0) found.push("names no parameter");
  for (const key of expected.slice(0, 20 - names.length))
    if (!isNamed(key, names)) found.push(`does not name ${key}`);
  return found;
}
