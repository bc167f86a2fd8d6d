"use client";
import { useEffect, useState } from "react";
import { crashWords } from "../_domain/sentences/crash-words";
import type { Language } from "../_domain/vocabulary/language";
import { button } from "../_ui/parts/button";

/** Shown where rendering a page failed; the address keeps the state. */
export default function ErrorPage({ error }: { error: Error }) {
  const [lang, setLang] = useState<Language>("en");
  const [request, setRequest] = useState("");
  useEffect(() => {
    const root = document.documentElement;
    setLang(root.lang === "ar" ? "ar" : "en");
    setRequest(root.dataset.request ?? "");
    console.error(error);
  }, [error]);
  const crash = crashWords[lang];
  return (
    <main className="mx-auto max-w-measure p-8">
      <h1 className="text-7 leading-tight font-bold">{crash.title}</h1>
      <p className="mt-2 mb-5 text-4 text-ink-2">{crash.lead}</p>
      {request && (
        <p className="mb-5 text-3 text-ink-2">
          {crash.reference}{" "}
          <code dir="ltr" className="inline-block wrap-anywhere">
            {request}
          </code>
        </p>
      )}
      <button type="button" onClick={() => window.location.reload()} className={button.plain}>
        {crash.retry}
      </button>
    </main>
  );
}
