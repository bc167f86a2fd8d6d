import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { contact, site } from "../_data/site";
import { introduction } from "../_domain/sentences/introduction";
import { statePreview } from "../_domain/sentences/previews";
import { isLanguage } from "../_domain/vocabulary/language";
import { datasetJsonLd, scriptText } from "../_render/formats/structured-data";
import { Dashboard } from "../_ui/dashboard/dashboard";
import { Introduction } from "../_ui/dashboard/introduction";
import { StructuredData } from "../_ui/parts/structured-data";
import { loadPage, pageQueryString, pictureBaseMap, type Search } from "./page-data";
import { pageMetadata, previewContext } from "./page-metadata";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Search };

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const { dataset, filter, view } = loadPage(await pageQueryString(searchParams), lang);
  return pageMetadata(statePreview(previewContext(dataset), lang, filter, view), lang, "website");
}

export default async function Page({ params, searchParams }: PageProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const query = await pageQueryString(searchParams);
  const { dataset, search, selection, initialData } = loadPage(query, lang);
  return (
    <>
      {/* Blocks rendering until panel, picture and timeline are parsed, so that the first paint shows all, in its place. */}
      <link rel="expect" href="#end" blocking="render" />
      <Dashboard
        lang={lang}
        search={search}
        initialData={initialData}
        baseMap={pictureBaseMap(lang, dataset)}
        introduction={
          <Introduction
            introduction={introduction(dataset, lang)}
            lang={lang}
            name={dataset.name}
          />
        }
        site={site()}
        contact={contact()}
      />
      <span id="end" hidden />
      <StructuredData
        text={scriptText(datasetJsonLd(selection, dataset, { site: site(), lang }))}
      />
    </>
  );
}
