"use client";
import { useEffect, useMemo, useState } from "react";
import { stateAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { embedQuery, type LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { embedHeading } from "../../_domain/sentences/embed-text";
import type { Language } from "../../_domain/vocabulary/language";
import {
  announceHeight,
  heightMessages,
  isReady,
  naturalHeight,
  passLinks,
  readListener,
} from "../../_render/embed/host-messages";
import type { LiveMapProps } from "../map/live-map-props";
import { useLastValue } from "../parts/use-last-value";
import { AddressProvider, useAddress } from "../state/address";
import { LoadingOrFailed } from "../state/loading";
import { applyChange, type Change, type State } from "../state/use-filter";
import { type InitialData, useSelection, useServerInstead } from "../state/use-selection";
import { useTies } from "../state/use-ties";
import { Timeline } from "../timeline/timeline";
import { TimelineProvider } from "../timeline/timeline-context";
import { EmbedFooter } from "./embed-footer";
import { EmbedLegend } from "./embed-legend";
import { MapBox } from "./map-box";
import { TieRows } from "./selected-ties";

type HeadingProps = {
  readonly selection: Selection<TieSummary> | null;
  readonly selected: TieSummary | null;
  /** Whether loading the ties of the selection failed. */
  readonly failed: boolean;
  readonly isVisible: boolean;
};

/** Title and second line, as large as in the static embed, so that the map stays where its picture was. */
function Heading({ selection, selected, failed, isVisible }: HeadingProps) {
  const { lang, text, records } = useAddress();
  const pending = {
    title: failed ? text.failed.title : text.loading,
    line: records.standfirst[lang],
  };
  const { title, line } = selection ? embedHeading(selection, selected, lang) : pending;
  return (
    <div className={isVisible ? "px-3.5 pt-2.5 pb-2 low:pb-1.5" : "sr-only"}>
      <h1 className="text-frame leading-ui font-bold text-balance low:truncate">{title}</h1>
      <p className="text-2 leading-ui text-pretty text-ink-2 low:hidden">{line}</p>
    </div>
  );
}

/** Talks to the page around the frame: sends heights and, in WordPress, links. */
function useHost() {
  useEffect(() => {
    if (window.parent === window) return;
    const host = readListener(window.location);
    announceHeight(window, host, naturalHeight, heightMessages, isReady);
    passLinks(window, host);
  }, []);
}

type SceneProps = {
  readonly served: InitialData;
  readonly ground: LiveMapProps["ground"];
  /** Origin of the site, for links that leave the frame. */
  readonly site: string;
};

/** The list stands below the map where the address asks for it or scripts do not run, else it is for screen readers and the keyboard. */
const listLook = {
  list: "max-h-120 overflow-y-auto border-x border-b border-rule",
  none: "border-x border-b border-rule script:not-focus-within:sr-only script:max-h-1/2 script:overflow-y-auto",
};

function Scene({ served, ground, site, view }: SceneProps & { readonly view: LiveEmbedOptions }) {
  const address = useAddress();
  const { query, text } = address;
  const { dataset, failed, late, retry } = useTies(served, address);
  const { selection, selected, facets, ties } = useSelection(address, served, dataset);
  const drawnSelection = useLastValue(selection);
  useServerInstead(late && selection === null, address.href({}));
  useHost();
  const isListed = view.panel === "list";
  return (
    <main
      className="flex min-h-dvh flex-col"
      data-matched={selection?.ties.length}
      data-query={query}
    >
      <div
        className={`@container/embed flex flex-[1_0_auto] flex-col overflow-clip border border-rule ${isListed ? "" : "min-h-dvh"}`}
      >
        <header
          data-part=""
          className={`tiny:sr-only ${view.legend && !view.title ? "pt-2.5" : ""}`}
        >
          <Heading
            selection={selection}
            selected={selected}
            failed={failed}
            isVisible={view.title}
          />
          {view.legend && <EmbedLegend counts={facets.layers} />}
        </header>
        {drawnSelection && (
          <MapBox
            ground={ground}
            site={site}
            selection={drawnSelection}
            selected={selected}
            isListed={isListed}
          />
        )}
        {view.timeline && (
          <TimelineProvider served={served} dataset={dataset} selection={drawnSelection}>
            <div data-part="">
              <Timeline className="h-31 tiny:hidden" />
            </div>
          </TimelineProvider>
        )}
        <EmbedFooter site={site} />
      </div>
      <section
        id="list"
        aria-label={text.list}
        data-part={isListed ? "" : undefined}
        className={listLook[view.panel]}
      >
        {selection ? (
          <TieRows ties={ties} site={site} />
        ) : (
          <LoadingOrFailed failed={failed} retry={retry} />
        )}
      </section>
    </main>
  );
}

/** The state of an embed, in memory, because a frame leaves its address and the reader's history alone. */
function useMemoryState(
  search: string,
  records: Catalogue,
  lang: Language,
): State & { readonly view: LiveEmbedOptions } {
  const [query, setQuery] = useState(search);
  return useMemo(() => {
    const { filter, view, problems } = embedQuery(new URLSearchParams(query), records);
    const href = (change: Change) => {
      const next = applyChange({ filter, view }, change);
      return stateAddress({ site: "", lang, records }, next.filter, next.view, "embed/live");
    };
    const go = (change: Change) => setQuery(href(change).split("?")[1] ?? "");
    return { filter, view, problems, query: formatFilter(filter, records), href, go };
  }, [query, records, lang]);
}

type LiveEmbedProps = SceneProps & {
  readonly lang: Language;
  /** The query of the request. */
  readonly search: string;
};

/** The map of the page with less around it, for a frame in an article. */
export function LiveEmbed({ lang, search, served, ground, site }: LiveEmbedProps) {
  const { records } = served;
  const state = useMemoryState(search, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <Scene served={served} ground={ground} site={site} view={state.view} />
    </AddressProvider>
  );
}
