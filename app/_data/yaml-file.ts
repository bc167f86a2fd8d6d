import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { attempt } from "./attempt";

type Path = readonly (string | number)[];
type YamlProblem = { readonly line: number; readonly message: string };

/** One YAML file: its value, which is undefined if there are problems, and the lines of its parts. */
export type YamlFile = {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Line, from 1, of the key or list item at the path, or of the nearest one above it. */
  lineAt(path: Path): number;
};

/** Most aliases that may be resolved in one file, those inside repeated parts included. */
const maxAliases = 20;

/** Line, from 1, at which a node starts. */
type LineOf = (node: { range?: readonly number[] | null } | null | undefined) => number;

const singleLine = (message: string) => message.replace(/\s+/g, " ").trim();

/** Errors that a text makes which holds ": ", " #" or a quote, or begins with a sign of YAML. */
const textErrors: ReadonlySet<string> = new Set([
  "BAD_INDENT",
  "BAD_SCALAR_START",
  "BLOCK_IN_FLOW",
  "BLOCK_AS_IMPLICIT_KEY",
  "UNEXPECTED_TOKEN",
]);

const syntaxHint = (code: string) =>
  textErrors.has(code)
    ? " (a text that holds a colon or a number sign, or begins with a sign: put quotes around it)"
    : "";

function tagProblems(document: Document, lineOf: LineOf): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Node: (_, node) => {
      if (node.tag !== undefined)
        problems.push({
          line: lineOf(node),
          message: `holds the tag ${JSON.stringify(node.tag.slice(0, 60))}, expected none`,
        });
    },
  });
  const version = document.directives?.yaml;
  if (version?.explicit && version.version !== "1.2")
    problems.push({ line: 1, message: `is YAML ${version.version}, expected 1.2` });
  return problems;
}

function firstAlias(document: Document): Node | null {
  let first: Node | null = null;
  visit(document, {
    Alias: (_, node) => {
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}

/** The key (or list item) and the value at one step of a path; null if there is none. Follows aliases. */
function child(document: Document, parent: unknown, key: string | number) {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return pair ? { start: pair.key as Node, value: pair.value } : null;
  }
  const item = isCollection(node) && typeof key === "number" ? (node.items[key] as Node) : null;
  return item ? { start: item, value: item } : null;
}

/** Line of a path; `document.getIn` returns the value and not the key, and follows no alias. */
function lineAt(document: Document, lineOf: LineOf, path: Path): number {
  let start: Node | null = document.contents;
  let value: unknown = document.contents;
  for (const key of path) {
    const next = child(document, value, key);
    if (!next) break;
    start = next.start;
    value = next.value;
  }
  return lineOf(start);
}

function toValue(document: Document, lineOf: LineOf): Pick<YamlFile, "value" | "problems"> {
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }), problems: [] };
  } catch (error) {
    const message = `holds too many aliases or loops, expected at most ${maxAliases} (${singleLine(String(error))})`;
    return { value: undefined, problems: [{ line: lineOf(firstAlias(document)), message }] };
  }
}

type ParsedText = { readonly document: Document; readonly lineOf: LineOf };

/** Throws where the nesting is too deep for the parser. */
function parseText(text: string): ParsedText {
  const counter = new LineCounter();
  const document: Document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    lineCounter: counter,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });
  return { document, lineOf: (node) => counter.linePos(node?.range?.[0] ?? 0).line || 1 };
}

function readDocument(text: string, { document, lineOf }: ParsedText) {
  const syntaxProblems = document.errors.map(({ pos, message, code }) => ({
    line: lineOf({ range: pos }),
    message: `cannot be read as YAML: ${singleLine(message)}${syntaxHint(code)}`,
  }));
  // Tags and directives contain one of these characters; without them the visit, a tenth of the time, is skipped.
  const problems = /[!%]/.test(text)
    ? [...syntaxProblems, ...tagProblems(document, lineOf)]
    : syntaxProblems;
  return problems.length > 0 ? { value: undefined, problems } : toValue(document, lineOf);
}

const tooDeep = {
  value: undefined,
  problems: [{ line: 1, message: "cannot be read as YAML, expected less nesting" }],
};

/** Parses the YAML 1.2 text of one file (core schema, no tags); never throws. */
export function parseYamlFile(text: string): YamlFile {
  // Only files with problems are asked for lines. They are parsed again, because the documents of all files, ten times
  // as large as their values, would have to be kept until then.
  let parsedText: ParsedText | null = null;
  const lineIn = (path: Path) => {
    parsedText ??= parseText(text);
    return lineAt(parsedText.document, parsedText.lineOf, path);
  };
  return {
    ...(attempt(() => readDocument(text, parseText(text))) ?? tooDeep),
    lineAt: (path) => attempt(() => lineIn(path)) ?? 1,
  };
}
