import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { log } from "../../../_data/current-dataset";
import { contact, site } from "../../../_data/site";
import { tieLine } from "../../../_domain/flows/flows";
import { frame } from "../../../_domain/flows/frame";
import { changesOf } from "../../../_domain/records/change-log";
import { hubOf, isListed } from "../../../_domain/records/dataset";
import { relatedTies } from "../../../_domain/selection/related-ties";
import { tiePreview } from "../../../_domain/sentences/previews";
import { scriptText, tieJsonLd } from "../../../_render/formats/structured-data";
import { figure } from "../../../_render/svg/figure";
import { TieDocument } from "../../../_ui/pages/tie-document";
import { StructuredData } from "../../../_ui/parts/structured-data";
import { DocumentFrame, type RecordProps, readParams } from "../../document-frame";
import { pageMetadata, previewContext } from "../../page-metadata";

/** The tie in the address; responds 404 to an unknown id, and redirects from a merged tie with the query (308). */
async function readTie(props: RecordProps) {
  const params = await readParams(props);
  const { dataset } = params;
  const tie = dataset.ties.find(({ id }) => id === params.id);
  if (!tie) notFound();
  const query = params.query.toString();
  if (tie.merged) permanentRedirect(`/${params.lang}/ties/${tie.merged}${query && `?${query}`}`);
  return { ...params, tie, preview: tiePreview(previewContext(dataset), params.lang, tie) };
}

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { lang, preview } = await readTie(props);
  return pageMetadata(preview, lang, "article");
}

export default async function Page(props: RecordProps) {
  const { lang, id, query, dataset, records, tie, preview } = await readTie(props);
  const listedTies = dataset.ties.filter(isListed);
  const stops = [tie.from, ...tie.via, tie.to].map((stop) => hubOf(stop, dataset));
  const picture = figure({
    records: dataset,
    ties: listedTies,
    lang,
    frame: frame(dataset, stops),
    selected: tieLine(tie, dataset),
  });
  const facts = tieJsonLd(tie, records, { site: site(), lang, picture: preview.picture.url });
  return (
    <DocumentFrame lang={lang} query={query} path={`ties/${id}`} map={`?tie=${id}`}>
      <TieDocument
        tie={tie}
        lang={lang}
        records={records}
        site={site()}
        contact={contact()}
        figure={picture}
        neighbours={relatedTies(tie, dataset)}
        changes={changesOf(log).filter((change) => change.tie === id)}
      />
      <StructuredData text={scriptText(facts)} />
    </DocumentFrame>
  );
}
