"use client";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { stateAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { embedQuery } from "../../_domain/query/page-query";
import { appendQuery } from "../../_domain/query/params";
import type { LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { connectToHost, hostFunctions } from "../../_render/embed/host-messages";
import type { PictureBaseMap } from "../map/map-props";
import { useLastValue } from "../parts/use-last-value";
import {
  AddressProvider,
  type AddressState,
  applyChange,
  changers,
  type StateChange,
  useAddress,
} from "../state/address";
import { type PageRecords, pageRecordsAddress, usePageRecords } from "../state/page-records";
import { type InitialData, useSelection, useServerFallback } from "../state/use-selection";
import { useTies } from "../state/use-ties";
import { Timeline } from "../timeline/timeline";
import { TimelineProvider } from "../timeline/timeline-context";
import { authorLines, Callouts, type EmbedAuthor } from "./author";
import { numberedWidth } from "./callout-room";
import { EmbedHeader, Footer } from "./embed-parts";
import { MapBox } from "./map-box";
import { TieList } from "./selected-ties";

type EmbedProps = {
  readonly initialData: InitialData;
  readonly baseMap: PictureBaseMap;
  /** Origin of the site, for links that leave the frame. */
  readonly site: string;
  readonly author: EmbedAuthor;
};

type EmbedLayoutProps = EmbedProps & {
  readonly pageRecords: PageRecords;
  readonly view: LiveEmbedOptions;
};

/** One column, or in a wide frame text and list beside the map, over timeline and foot. */
const mainClasses =
  "flex min-h-dvh flex-col columns:grid columns:grid-cols-[2fr_3fr] columns:grid-rows-[auto_minmax(0,1fr)_auto_auto_auto] columns:border columns:border-rule columns:@container/embed";

const frameClasses =
  "@container/embed flex flex-[1_0_auto] flex-col overflow-clip border border-rule columns:[container:none] columns:contents";

/** What the address selects, and the address of the frame with the author's words, which is loaded where ties are missing. */
function useEmbedData(pageRecords: PageRecords, initialData: InitialData, author: EmbedAuthor) {
  const address = useAddress();
  const { dataset, hasFailed, needsServerPage, retry } = useTies(pageRecords, initialData, address);
  const data = useSelection(address, pageRecords, initialData, dataset);
  const frameAddress = appendQuery(address.href({}), author.query);
  useServerFallback(needsServerPage && data.selection === null, frameAddress);
  return { data, hasFailed, retry, frameAddress };
}

/** The timeline in the row above the foot. */
const TimelineRow = (props: Omit<Parameters<typeof TimelineProvider>[0], "children">) => (
  <TimelineProvider {...props}>
    <div data-part="row" className="columns:col-[1/3] columns:row-start-4">
      <Timeline className="h-31 tiny:hidden" />
    </div>
  </TimelineProvider>
);

function EmbedLayout({ pageRecords, initialData, baseMap, site, author, view }: EmbedLayoutProps) {
  const { query } = useAddress();
  const { data, hasFailed, retry, frameAddress } = useEmbedData(pageRecords, initialData, author);
  const { selection, selected } = data;
  const drawnSelection = useLastValue(selection);
  useEffect(() => connectToHost(window, hostFunctions), []);
  const [numberedWidthPx, onRoom] = useReducer(numberedWidth, null);
  const isNumbered = numberedWidthPx !== null;
  const isListed = view.panel === "list";
  const tieIds = drawnSelection && new Set(drawnSelection.ties.map(({ id }) => id));
  return (
    <main
      className={mainClasses}
      data-matched={selection?.ties.length}
      data-query={query}
      data-records={pageRecordsAddress(initialData.recordsId)}
    >
      <div className={`${frameClasses} ${isListed ? "" : "min-h-dvh"}`}>
        <EmbedHeader
          author={author}
          view={view}
          data={data}
          hasFailed={hasFailed}
          frameAddress={frameAddress}
        />
        {drawnSelection && (
          <MapBox
            baseMap={baseMap}
            site={site}
            selection={drawnSelection}
            selected={selected}
            author={author}
            isNumbered={isNumbered}
            onRoom={onRoom}
            isListed={isListed}
          />
        )}
        <Callouts callouts={author.callouts} tieIds={tieIds} isNumbered={isNumbered} />
        {view.timeline && <TimelineRow records={pageRecords} selection={drawnSelection} />}
        <Footer site={site} data={data} authorLines={authorLines(author, tieIds)} />
      </div>
      <TieList panel={view.panel} data={data} site={site} hasFailed={hasFailed} retry={retry} />
    </main>
  );
}

type EmbedState = Pick<AddressState, "filter"> & { readonly view: LiveEmbedOptions };

/** The state of an embed, in memory, because a frame leaves its address and the reader's history alone. */
function useMemoryState(
  search: string,
  serverProblems: InitialData["problems"],
  records: Catalogue,
  lang: Language,
): AddressState & EmbedState {
  const [query, setQuery] = useState(search);
  const latestQuery = useRef(search);
  return useMemo(() => {
    const read = (text: string) => embedQuery(new URLSearchParams(text), records);
    const { filter, view, problems: unread } = read(query);
    const problems = query === search ? [...serverProblems, ...unread] : unread;
    const addressAfter = (state: EmbedState, change: StateChange) => {
      const next = applyChange(state, change);
      return stateAddress({ site: "", lang, records }, next.filter, next.view, "embed/live");
    };
    const write = (change: StateChange) => {
      latestQuery.current = addressAfter(read(latestQuery.current), change).split("?")[1] ?? "";
    };
    return {
      ...{ filter, view, problems, query: formatFilter(filter, records) },
      href: (change) => addressAfter({ filter, view }, change),
      ...changers(write, () => setQuery(latestQuery.current)),
    };
  }, [query, search, serverProblems, records, lang]);
}

type LiveEmbedProps = EmbedProps & {
  readonly lang: Language;
  /** The query of the request. */
  readonly search: string;
};

/** The map of the page with less around it, for a frame in an article. */
export function LiveEmbed({ lang, search, ...props }: LiveEmbedProps) {
  const { recordsId, pin, problems } = props.initialData;
  const records = usePageRecords(recordsId, pin);
  const state = useMemoryState(search, problems, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <EmbedLayout {...props} pageRecords={records} view={state.view} />
    </AddressProvider>
  );
}
