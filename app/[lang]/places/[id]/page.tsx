import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dataset } from "../../../_data/current-dataset";
import { site } from "../../../_data/site";
import { frame } from "../../../_domain/flows/frame";
import { pageQuery } from "../../../_domain/query/request-options";
import { catalogueIndex, hubOf } from "../../../_domain/records/dataset";
import { select } from "../../../_domain/selection/select";
import { filterAtPlace, placePreview } from "../../../_domain/sentences/previews";
import { sentence } from "../../../_domain/sentences/sentence";
import { isLanguage, otherLanguage } from "../../../_domain/vocabulary/language";
import { figure } from "../../../_render/svg/figure";
import { DocumentPage } from "../../../_ui/pages/document-page";
import { PlaceDocument } from "../../../_ui/pages/place-document";
import { readQuery, records, type Search } from "../../page-data";
import { pageMetadata, previewContext } from "../../page-metadata";

type PageProps = { params: Promise<{ lang: string; id: string }>; searchParams: Search };

async function asked({ params }: Pick<PageProps, "params">) {
  const { lang, id } = await params;
  const place = catalogueIndex(dataset).places.get(id);
  if (!place || !isLanguage(lang)) notFound();
  return { lang, place };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, place } = await asked({ params });
  return pageMetadata(placePreview(previewContext(), lang, place), lang, "website");
}

export default async function Page({ params, searchParams }: PageProps) {
  const { lang, place } = await asked({ params });
  const { seen } = pageQuery(new URLSearchParams(await readQuery(searchParams)), dataset).view;
  const filter = filterAtPlace(place, dataset);
  const selection = select(dataset, filter);
  const stops = selection.ties.flatMap((tie) => [tie.from, ...tie.via, tie.to]);
  const hubs = [place.id, ...stops].map((id) => hubOf(id, dataset));
  const { ties } = selection;
  return (
    <DocumentPage
      {...{ lang, records, seen }}
      site={site()}
      other={`/${otherLanguage[lang]}/places/${place.id}`}
      path={`/${lang}/places/${place.id}`}
      map={`/${lang}?places=${place.id}`}
    >
      <PlaceDocument
        {...{ place, lang, records, filter, ties, site: site() }}
        figure={figure({ records: dataset, ties, lang, frame: frame(dataset, hubs) })}
        sentence={sentence(selection, lang)}
      />
    </DocumentPage>
  );
}
