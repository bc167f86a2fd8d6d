import type { Metadata } from "next";
import { headers } from "next/headers";
import { dataset } from "./_data/current-dataset";
import { directions, languages } from "./_domain/vocabulary/language";
import { button } from "./_ui/parts/button";
import { Logo } from "./_ui/parts/tie-badges";
import { interfaceWords } from "./_ui/words/words";
import "./globals.css";

export const metadata: Metadata = {
  title: languages.map((lang) => interfaceWords(lang).missing.title).join(" · "),
};

/** The page for unknown addresses (404), in every language at once. */
export default async function GlobalNotFound() {
  // Makes the page dynamic: its content security policy has a new nonce for each request.
  await headers();
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
              <h1 className="mt-4 text-7 leading-tight font-bold text-balance">
                {interfaceWords(lang).missing.title}
              </h1>
              <p className="mt-2 mb-5 text-4 text-ink-2">{interfaceWords(lang).missing.lead}</p>
              <a href={`/${lang}`} className={button.plain}>
                {interfaceWords(lang).missing.home}
              </a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
