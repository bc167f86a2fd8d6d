import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dataset } from "../_data/index";
import { contact, site } from "../_data/site";
import { isLanguage } from "../_domain/language";
import { statePreview } from "../_domain/previews";
import { datasetFacts, scriptText } from "../_render/structured-data";
import { Dashboard } from "../_ui/dashboard";
import { StructuredData } from "../_ui/document/structured-data";
import { home, metadata } from "./preview";
import { ground, queryOf, type Search, served } from "./served";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Search };

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const { filter, view } = served(await queryOf(searchParams), lang);
  return metadata(statePreview(home(), lang, filter, view), lang, "website");
}

export default async function Page({ params, searchParams }: PageProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const query = await queryOf(searchParams);
  const shown = served(query, lang);
  return (
    <>
      {/* On small screens the last row of the filter stands first: painted before it is there, all would move for it. */}
      <link rel="expect" href="#filter" blocking="render" />
      <Dashboard
        lang={lang}
        search={query}
        served={shown.served}
        ground={ground(lang)}
        site={site()}
        contact={contact()}
      />
      <StructuredData
        text={scriptText(datasetFacts(shown.selection, dataset, { site: site(), lang }))}
      />
    </>
  );
}
