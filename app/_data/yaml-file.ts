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

type Path = readonly (string | number)[];
type Flaw = { readonly line: number; readonly message: string };

/** One YAML file: what it holds, and where. With flaws it holds nothing. */
export type YamlFile = {
  readonly value: unknown;
  readonly flaws: readonly Flaw[];
  /** Line, from 1, of the key or list item at the path, or of the nearest one above it. */
  line(path: Path): number;
};

/** Aliases resolved in one file, counted with those inside what they repeat. */
const maxAliases = 20;

type Lines = (node: { range?: readonly number[] | null } | null | undefined) => number;

const oneLine = (message: string) => message.replace(/\s+/g, " ").trim();

function tagFlaws(document: Document, lines: Lines): readonly Flaw[] {
  const found: Flaw[] = [];
  visit(document, {
    Node: (_, node) => {
      if (node.tag !== undefined)
        found.push({
          line: lines(node),
          message: `holds the tag ${JSON.stringify(node.tag.slice(0, 60))}, expected none`,
        });
    },
  });
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2")
    found.push({ line: 1, message: `is YAML ${document.directives.yaml.version}, expected 1.2` });
  return found;
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

function step(document: Document, node: unknown, key: string | number) {
  const here = isAlias(node) ? node.resolve(document) : node;
  if (isMap(here)) {
    const pair = here.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return pair ? { mark: pair.key as Node, next: pair.value } : null;
  }
  const item = isCollection(here) && typeof key === "number" ? (here.items[key] as Node) : null;
  return item ? { mark: item, next: item } : null;
}

function lineAt(document: Document, lines: Lines, path: Path): number {
  let mark: Node | null = document.contents;
  let node: unknown = document.contents;
  for (const key of path) {
    const found = step(document, node, key);
    if (!found) break;
    mark = found.mark;
    node = found.next;
  }
  return lines(mark);
}

function value(document: Document, lines: Lines): Pick<YamlFile, "value" | "flaws"> {
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }), flaws: [] };
  } catch (error) {
    const message = `holds too many aliases or loops, expected at most ${maxAliases} (${oneLine(String(error))})`;
    return { value: undefined, flaws: [{ line: lines(firstAlias(document)), message }] };
  }
}

/** The YAML 1.2 text of one file, core schema, without tags of any kind; never throws. */
export function parseYamlFile(text: string): YamlFile {
  const counter = new LineCounter();
  const lines: Lines = (node) => counter.linePos(node?.range?.[0] ?? 0).line || 1;
  try {
    const document: Document = parseDocument(text, {
      ...{ version: "1.2", schema: "core", lineCounter: counter },
      ...{ stringKeys: true, prettyErrors: false, logLevel: "error" },
    });
    const broken = document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line || 1,
      message: `cannot be read as YAML: ${oneLine(error.message)}`,
    }));
    // Walking every node takes a tenth of the time, and a tag or directive has one of these signs.
    const flaws = /[!%]/.test(text) ? [...broken, ...tagFlaws(document, lines)] : broken;
    return {
      ...(flaws.length > 0 ? { value: undefined, flaws } : value(document, lines)),
      line: (path) => lineAt(document, lines, path),
    };
  } catch {
    const message = "cannot be read as YAML, expected less nesting";
    return { value: undefined, flaws: [{ line: 1, message }], line: () => 1 };
  }
}
