import { crashWords } from "../_domain/sentences/crash-words";
import { html } from "../_domain/text/html";
import { directions, isLanguage, type Language, languages } from "../_domain/vocabulary/language";

function section(lang: Language, id: string) {
  const { title, lead, reference, retry } = crashWords[lang];
  return html`
    <section class="title" lang="${lang}" dir="${directions[lang]}">
      <h1>${title}</h1><p>${lead}</p>
      <p>${reference} <bdi>${id}</bdi></p>
      <p><a href="">${retry}</a></p>
    </section>`;
}

/** The document sent instead of a page or embed that failed, in the language of the path, or in all where it has none. */
export function errorPage(path: string, id: string): string {
  const [, first = ""] = path.split(/[/?]/);
  const pageLanguages = isLanguage(first) ? [first] : languages;
  const [lang] = pageLanguages;
  return html`
    <!doctype html>
    <html lang="${lang}" dir="${directions[lang]}" data-type="web">
      <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="robots" content="noindex"><link rel="stylesheet" href="/embed.css">
        <title>${pageLanguages.map((each) => crashWords[each].title).join(" · ")}</title>
      </head>
      <body><main>${pageLanguages.map((each) => section(each, id))}</main></body>
    </html>`.text;
}
