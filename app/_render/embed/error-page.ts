import { crashWords } from "../../_domain/sentences/crash-words";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import {
  directions,
  isLanguage,
  type Language,
  languages,
} from "../../_domain/vocabulary/language";
import { styleAddress } from "./style-sheet";

function section(lang: Language, id: string): string {
  const { title, lead, reference, retry } = crashWords[lang];
  return [
    `<section${attributes({ class: "title", lang, dir: directions[lang] })}>`,
    `<h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(lead)}</p>`,
    `<p>${escapeMarkup(reference)} <bdi>${escapeMarkup(id)}</bdi></p>`,
    `<p><a href="">${escapeMarkup(retry)}</a></p></section>`,
  ].join("");
}

/** The document in the place of one that could not be made, in the language of its path, else in all of them. */
export function errorPage(path: string, id: string): string {
  const [, first = ""] = path.split(/[/?]/);
  const shown = isLanguage(first) ? [first] : languages;
  const [lang] = shown;
  return [
    `<!doctype html><html${attributes({ lang, dir: directions[lang], "data-type": "own" })}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<link${attributes({ rel: "stylesheet", href: styleAddress })}>`,
    `<title>${escapeMarkup(shown.map((each) => crashWords[each].title).join(" · "))}</title></head>`,
    `<body><main>${shown.map((each) => section(each, id)).join("")}</main></body></html>`,
  ].join("");
}
