import { index, type Records, type Tie } from "../../_domain/dataset";
import { publishedWords } from "../../_domain/dates";
import { directions, isLanguage, type Language, locales } from "../../_domain/language";
import type { Source } from "../../_domain/schema";
import { Icon } from "../icons";
import { words } from "../words/words";
import { originName, originOf } from "./origins";
import type { Shown } from "./shown";

type Claim = Tie["claims"][number];

const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "he", "ur"]);

const directionOf = (language: string) =>
  isLanguage(language) ? directions[language] : rightToLeft.has(language) ? "rtl" : "ltr";

const languageName = (code: string, lang: Language) =>
  new Intl.DisplayNames(locales[lang], { type: "language" }).of(code);

/** The origin's name where the publisher's does not say it already. */
function relayed(claim: Claim, source: Source, records: Records, lang: Language) {
  const name = originName(originOf(claim, records), records, lang);
  const publisher = source.publisher[lang];
  return publisher.includes(name) || name.includes(publisher) ? null : name;
}

function Reference({ source, lang }: { source: Source; lang: Language }) {
  const text = words(lang);
  return (
    <p className="mt-1.25 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-2 leading-ui text-ink-2">
      <span>{publishedWords(source.published, lang)}</span>
      <span suppressHydrationWarning>{languageName(source.language, lang)}</span>
      {source.url ? (
        <a
          href={source.url}
          rel="noopener noreferrer external"
          className="inline-flex min-h-6 items-center gap-1 text-ink underline"
        >
          {text.open}
          <Icon name="open" size="size-3.5" />
        </a>
      ) : (
        <span>{text.unlinked}</span>
      )}
    </p>
  );
}

type SayingProps = Omit<Shown, "tie"> & { claim: Claim; heading: "h3" | "h4" };

function Saying({ claim, lang, records, heading: Heading }: SayingProps) {
  const source = index(records).sources.get(claim.source);
  if (!source) return null;
  const origin = relayed(claim, source, records, lang);
  return (
    <li className="border-t border-rule py-3">
      <Heading className="text-3 leading-ui font-bold">{source.publisher[lang]}</Heading>
      {source.title && (
        <p className="mt-0.5 text-2 leading-ui text-ink-2">
          <cite lang={source.language} dir={directionOf(source.language)} className="not-italic">
            {source.title}
          </cite>
        </p>
      )}
      <p className="mt-1 text-4">{claim.says[lang]}</p>
      <p className="mt-1 text-2 leading-ui text-ink-2">{claim.evidence[lang]}</p>
      {origin && <p className="mt-1 text-2 leading-ui text-ink-2">{words(lang).origin(origin)}</p>}
      <Reference source={source} lang={lang} />
    </li>
  );
}

/** Each claim with its publisher, date, language and address. */
export const ClaimList = ({ tie, ...rest }: Shown & Pick<SayingProps, "heading">) => (
  <ul>
    {tie.claims.map((claim) => (
      <Saying key={`${claim.source} ${claim.says.en}`} claim={claim} {...rest} />
    ))}
  </ul>
);

/** Who says what, as a section of the panel. */
export function Claims(shown: Shown) {
  const text = words(shown.lang);
  return (
    <section className="mt-6.5">
      <h3 className="text-5 leading-ui font-bold">{text.claims}</h3>
      <p className="mt-1 mb-1.5 text-3 leading-ui text-ink-2">{text.claimsLead}</p>
      <ClaimList {...shown} heading="h4" />
    </section>
  );
}
