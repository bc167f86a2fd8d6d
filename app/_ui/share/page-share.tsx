import type { Catalogue } from "../../_domain/records/dataset";
import { PageShareButton } from "./page-share-button";
import { type ShareContext, type ShareSubject, subjectAddress } from "./share-context";
import { ShareLinks } from "./share-links";

/** The records without what the dialog does not read: of the lists, it needs those that the filter of a subject names. */
function recordsOfSubject(records: Catalogue, subject: ShareSubject): Catalogue {
  const filter = subject.kind === "state" ? subject.filter : null;
  return {
    ...records,
    places: records.places.filter(({ id }) => filter?.places.includes(id)),
    sources: records.sources.filter(({ id }) => filter?.sources.includes(id)),
    ...{ actors: [], assessments: [], flowTotals: [], hubs: [] },
    ...{ sectors: [], questions: [], fields: [], limits: [], origins: [], sides: [] },
    kinds: { places: [], actors: [], sources: [] },
  };
}

/** The share dialog of a page about a tie, a place or a source; without script, links that pass its address on. */
export function PageShare(context: ShareContext) {
  const { lang, records, site, subject } = context;
  const url = subjectAddress(context);
  return (
    <div className="relative mt-5 flex flex-wrap gap-2 print:hidden">
      <PageShareButton
        base={{ lang, site, records: recordsOfSubject(records, subject) }}
        subjects={[subject]}
        url={url}
      />
      <div data-share-links className="flex flex-wrap gap-2 script:hidden">
        <ShareLinks lang={lang} message={subject} url={url} />
      </div>
    </div>
  );
}
