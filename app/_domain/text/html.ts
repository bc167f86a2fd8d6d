import { escapeMarkup } from "./escape";

/** Text that is markup already and is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

function format(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.map(format).join("") : escapeMarkup(`${part}`);
}

/**
 * Tag of a template of HTML or SVG. Escapes strings and numbers, joins lists, leaves out `null`, `undefined` and
 * `false`, and drops each line break of the template with the indentation after it.
 */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, at) => text.replace(/\n\s*/g, "") + format(parts[at])).join(""));
