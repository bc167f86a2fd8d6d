import { comparisonAddress, comparisonQuery } from "../../_domain/query/comparison-params";
import { fullStateQuery } from "../../_domain/selection/compared-state";
import type { Comparison } from "../../_domain/selection/comparison";
import { comparisonSentence } from "../../_domain/sentences/comparison-sentence";
import { embedSnippet } from "../../_domain/sentences/embed-snippets";
import type { Language } from "../../_domain/vocabulary/language";
import { Section } from "../parts/page-layout";
import { comparisonWords } from "../words/comparison";

/** Height in px of the frame of an embed before its script sends its own. */
const embedHeightPx = 720;

type ComparisonLinksProps = {
  readonly lang: Language;
  readonly site: string;
  readonly comparison: Comparison;
};

/** What readers and editors can do with a comparison: its other addresses, and its embed. */
export function ComparisonLinks({ lang, site, comparison }: ComparisonLinksProps) {
  const text = comparisonWords(lang);
  const { a, b } = comparison;
  const title = comparisonSentence(comparison, lang);
  const base = { site, lang };
  const query = comparisonQuery(a.query, b.query);
  const links = [
    [comparisonAddress({ ...base, site: "" }, b.query, a.query), text.swap],
    [comparisonAddress({ ...base, site: "" }, a.query, null), text.other],
    [`/api/compare.png?${query}&lang=${lang}`, text.picture],
    [`/api/compare?${query}`, text.json],
    [`/api/compare.csv?${query}`, text.csv],
    [comparisonAddress({ ...base, site: "" }, a.query, b.query, "embed/compare"), text.embed],
  ] as const;
  const code = embedSnippet(
    {
      src: comparisonAddress(base, fullStateQuery(a), fullStateQuery(b), "embed/compare"),
      ...{ title, width: "100%", height: embedHeightPx },
    },
    { href: comparisonAddress(base, a.query, b.query), text: title },
  );
  return (
    <div className="print:hidden">
      <Section title={text.use}>
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-3">
          {links.map(([href, name]) => (
            <li key={name}>
              <a href={href} rel="nofollow" className="inline-flex min-h-6 items-center underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <details className="mt-2">
          <summary className="flex min-h-11 items-center text-3 font-medium underline">
            {text.embedCode}
          </summary>
          <pre
            dir="ltr"
            className="rounded-2 bg-paper-2 p-3 text-start text-2 whitespace-pre-wrap wrap-anywhere"
          >
            {code}
          </pre>
        </details>
      </Section>
    </div>
  );
}
