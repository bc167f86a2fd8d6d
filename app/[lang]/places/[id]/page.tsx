import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { site } from "../../../_data/site";
import { frame } from "../../../_domain/flows/frame";
import { catalogueIndex, hubOf } from "../../../_domain/records/dataset";
import { select } from "../../../_domain/selection/select";
import { filterAtPlace, placePreview } from "../../../_domain/sentences/previews";
import { sentence } from "../../../_domain/sentences/sentence";
import { figure } from "../../../_render/svg/figure";
import { PlaceDocument } from "../../../_ui/pages/place-document";
import { sharedState } from "../../../_ui/share/share-context";
import { DocumentFrame, type RecordProps, readParams } from "../../document-frame";
import { pageMetadata, previewContext } from "../../page-metadata";

/** The place in the address; responds 404 to an unknown id. */
async function readPlace(props: RecordProps) {
  const params = await readParams(props);
  const place = catalogueIndex(params.dataset).places.get(params.id);
  if (!place) notFound();
  return { ...params, place };
}

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { lang, dataset, place } = await readPlace(props);
  return pageMetadata(placePreview(previewContext(dataset), lang, place), lang, "website");
}

export default async function Page(props: RecordProps) {
  const { lang, id, query, dataset, records, place } = await readPlace(props);
  const filter = filterAtPlace(place, dataset);
  const selection = select(dataset, filter);
  const { ties } = selection;
  const stops = ties.flatMap((tie) => [tie.from, ...tie.via, tie.to]);
  const hubs = [id, ...stops].map((stop) => hubOf(stop, dataset));
  return (
    <DocumentFrame lang={lang} query={query} path={`places/${id}`} map={`?places=${id}`}>
      <PlaceDocument
        place={place}
        lang={lang}
        records={records}
        filter={filter}
        ties={ties}
        site={site()}
        shared={sharedState(selection, {}, `places/${id}`)}
        figure={figure({ records: dataset, ties, lang, frame: frame(dataset, hubs) })}
        sentence={sentence(selection, lang)}
      />
    </DocumentFrame>
  );
}
