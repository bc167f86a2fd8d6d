import type { Metadata } from "next";
import { headers } from "next/headers";
import { dataset, datasetOfQuery } from "./_data/current-dataset";
import { laterRecordWords } from "./_domain/sentences/later-records";
import { directions, type Language, languages } from "./_domain/vocabulary/language";
import { laterRecordHeader } from "./_http/request-rules";
import { button } from "./_ui/parts/button";
import { Logo } from "./_ui/parts/tie-badges";
import { interfaceWords } from "./_ui/words/words";
import "./globals.css";

export const metadata: Metadata = {
  title: languages.map((lang) => interfaceWords(lang).missing.title).join(" · "),
};

type NotFoundProps = Readonly<Record<"title" | "lead" | "href" | "link", string>>;

const NotFoundSection = ({ title, lead, href, link }: NotFoundProps) => (
  <>
    <h1 className="mt-4 text-7 leading-tight font-bold text-balance">{title}</h1>
    <p className="mt-2 mb-5 text-4 text-ink-2">{lead}</p>
    <a href={href} className={button.plain}>
      {link}
    </a>
  </>
);

/** The path after the language and the release of a header that `proxy.ts` set; null without one. */
function laterRecord(header: string | null) {
  const [path = "", query = ""] = header?.split("?") ?? [];
  const release = datasetOfQuery(new URLSearchParams(query));
  return header === null ? null : { path: path.replace(/^\/[a-z]+/, ""), release };
}

/** What the page says: that the record came after the release in the address, or that there is nothing. */
function sectionOf(later: ReturnType<typeof laterRecord>, lang: Language): NotFoundProps {
  if (later) {
    const { title, lead, open } = laterRecordWords[lang](later.release);
    return { title, lead, href: `/${lang}${later.path}`, link: open };
  }
  const { title, lead, home } = interfaceWords(lang).missing;
  return { title, lead, href: `/${lang}`, link: home };
}

/** The page for unknown addresses (404), in every language at once. */
export default async function GlobalNotFound() {
  // Reading headers makes the page dynamic: its content security policy has a new nonce for each request.
  const later = laterRecord((await headers()).get(laterRecordHeader));
  const [first] = languages;
  return (
    <html lang={first} dir={directions[first]}>
      <body>
        <main className="mx-auto grid min-h-dvh max-w-240 content-center gap-10 p-8 tablet:grid-cols-2">
          {languages.map((lang) => (
            <section key={lang} lang={lang} dir={directions[lang]}>
              <p className="flex items-center gap-2.5 text-5 leading-ui font-bold">
                <Logo size="size-4.5" />
                {dataset.name[lang]}
              </p>
              <NotFoundSection {...sectionOf(later, lang)} />
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
