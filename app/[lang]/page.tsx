import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dataset } from "../_data/index";
import { contact, site } from "../_data/site";
import { isLanguage } from "../_domain/language";
import { pagePicture } from "../_render/page-picture";
import { Dashboard } from "../_ui/dashboard";
import { preview } from "./preview";
import { queryOf, type Search, served } from "./served";

type PageProps = { params: Promise<{ lang: string }>; searchParams: Search };

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  return isLanguage(lang) ? preview(await queryOf(searchParams), lang) : {};
}

export default async function Page({ params, searchParams }: PageProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const query = await queryOf(searchParams);
  return (
    <Dashboard
      lang={lang}
      search={query}
      served={served(query, lang).served}
      ground={pagePicture({ records: dataset, ties: dataset.ties }, lang)}
      site={site()}
      contact={contact()}
    />
  );
}
