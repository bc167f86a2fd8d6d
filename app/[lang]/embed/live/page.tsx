import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { site } from "../../../_data/site";
import { embedQuery } from "../../../_domain/query/page-query";
import { statePreview } from "../../../_domain/sentences/previews";
import { isLanguage } from "../../../_domain/vocabulary/language";
import { LiveEmbed } from "../../../_ui/embed/live-embed";
import { loadPage, pageQueryString, pictureBaseMap, type Search } from "../../page-data";
import { pageMetadata, previewContext } from "../../page-metadata";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Search };

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const { dataset, filter, view } = loadPage(await pageQueryString(searchParams), lang);
  return {
    ...pageMetadata(statePreview(previewContext(dataset), lang, filter, view), lang, "website"),
    robots: { index: false },
  };
}

/** The live embed. A script sets the theme of the address before the first paint, because the document is the same in every theme. */
export default async function Page({ params, searchParams }: PageProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const query = await pageQueryString(searchParams);
  const { dataset, search, initialData } = loadPage(query, lang);
  const { view } = embedQuery(new URLSearchParams(query), dataset);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      {view.theme !== "auto" && (
        <script nonce={nonce} suppressHydrationWarning>
          {`document.documentElement.dataset.theme=\`${view.theme}\``}
        </script>
      )}
      <LiveEmbed
        lang={lang}
        search={search}
        initialData={initialData}
        baseMap={pictureBaseMap(lang, dataset)}
        site={site()}
      />
    </>
  );
}
