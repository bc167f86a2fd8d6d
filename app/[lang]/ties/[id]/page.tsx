import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { dataset } from "../../../_data/current-dataset";
import { contact, site } from "../../../_data/site";
import { tieLine } from "../../../_domain/flows/flows";
import { frame } from "../../../_domain/flows/frame";
import { pageQuery } from "../../../_domain/query/request-options";
import { hubOf, isListed } from "../../../_domain/records/dataset";
import { relatedTies } from "../../../_domain/selection/related-ties";
import { tiePreview } from "../../../_domain/sentences/previews";
import { isLanguage, otherLanguage } from "../../../_domain/vocabulary/language";
import { scriptText, tieFacts } from "../../../_render/formats/structured-data";
import { figure } from "../../../_render/svg/figure";
import { DocumentPage } from "../../../_ui/pages/document-page";
import { TieDocument } from "../../../_ui/pages/tie-document";
import { StructuredData } from "../../../_ui/parts/structured-data";
import { readQuery, records, type Search } from "../../page-data";
import { pageMetadata, previewContext } from "../../page-metadata";

type PageProps = { params: Promise<{ lang: string; id: string }>; searchParams: Search };

const { ties: all } = dataset;
const shown = all.filter(isListed);

/** The tie of an address; a merged one moves, query and all, to what it became part of, an unknown one is not found. */
async function asked({ params, searchParams }: PageProps) {
  const { lang, id } = await params;
  const tie = all.find((known) => known.id === id);
  if (!tie || !isLanguage(lang)) notFound();
  const query = await readQuery(searchParams);
  if (tie.merged) permanentRedirect(`/${lang}/ties/${tie.merged}${query && `?${query}`}`);
  return { lang, tie, query };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { lang, tie } = await asked(props);
  return pageMetadata(tiePreview(previewContext(), lang, tie), lang, "article");
}

export default async function Page(props: PageProps) {
  const { lang, tie, query } = await asked(props);
  const { seen } = pageQuery(new URLSearchParams(query), dataset).view;
  const stops = [tie.from, ...tie.via, tie.to].map((id) => hubOf(id, dataset));
  const { picture } = tiePreview(previewContext(), lang, tie);
  return (
    <DocumentPage
      {...{ lang, records, seen }}
      site={site()}
      other={`/${otherLanguage[lang]}/ties/${tie.id}`}
      path={`/${lang}/ties/${tie.id}`}
      map={`/${lang}?tie=${tie.id}`}
    >
      <TieDocument
        {...{ tie, lang, records, ties: shown, site: site(), contact: contact() }}
        figure={figure({
          ...{ records: dataset, ties: shown, lang, frame: frame(dataset, stops) },
          selected: tieLine(tie, dataset),
        })}
        neighbours={relatedTies(tie, dataset)}
      />
      <StructuredData
        text={scriptText(tieFacts(tie, records, { site: site(), lang, picture: picture.url }))}
      />
    </DocumentPage>
  );
}
