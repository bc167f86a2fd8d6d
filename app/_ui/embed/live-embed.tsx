"use client";
import type { Language } from "../../_domain/vocabulary/language";
import type { MapGround } from "../map/map-props";
import { useLastValue } from "../parts/use-last-value";
import { AddressProvider, useAddress } from "../state/address";
import { LoadingOrFailed } from "../state/loading";
import { type InitialData, useSelection, useServerInstead } from "../state/use-selection";
import { useTies } from "../state/use-ties";
import { Timeline } from "../timeline/timeline";
import { TimelineProvider } from "../timeline/timeline-context";
import { EmbedFooter } from "./embed-footer";
import { EmbedHeader } from "./embed-header";
import { EmbedLegend } from "./embed-legend";
import { MapBox } from "./map-box";
import { TieRows } from "./selected-ties";
import { useHost } from "./use-host";
import { useMemoryState } from "./use-memory-state";

type SceneProps = {
  readonly initialData: InitialData;
  readonly ground: MapGround;
  readonly site: string;
  readonly shows: Readonly<Record<"title" | "legend" | "timeline" | "list", boolean>>;
};

type LiveEmbedProps = SceneProps & {
  readonly lang: Language;
  /** The query that the server was asked. */
  readonly search: string;
};

/** Below the map where the address asks for it or scripts do not run; else for screen readers and the keyboard. */
const listLook = {
  shown: "max-h-120 overflow-y-auto border-x border-b border-rule",
  kept: "border-x border-b border-rule script:not-focus-within:sr-only script:max-h-1/2 script:overflow-y-auto",
};

function Scene({ initialData, ground, site, shows }: SceneProps) {
  const address = useAddress();
  const { query, text } = address;
  const { dataset, failed, late, retry } = useTies(initialData, address);
  const { selection, selected, facets, ties } = useSelection(address, initialData, dataset);
  const shown = useLastValue(selection);
  useServerInstead(late && selection === null, address.href({}));
  useHost();
  return (
    <main
      className="flex min-h-dvh flex-col"
      data-matched={selection?.ties.length}
      data-query={query}
    >
      <div
        className={`@container/embed flex flex-[1_0_auto] flex-col overflow-clip border border-rule ${shows.list ? "" : "min-h-dvh"}`}
      >
        <header
          data-part=""
          className={`tiny:sr-only ${shows.legend && !shows.title ? "pt-2.5" : ""}`}
        >
          <EmbedHeader {...{ selection, selected, failed }} isSeen={shows.title} />
          {shows.legend && <EmbedLegend counts={facets.layers} />}
        </header>
        {shown && (
          <MapBox {...{ ground, site, selected }} selection={shown} isListed={shows.list} />
        )}
        {shows.timeline && (
          <TimelineProvider initialData={initialData} dataset={dataset} selection={shown}>
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
        data-part={shows.list ? "" : undefined}
        className={shows.list ? listLook.shown : listLook.kept}
      >
        {selection ? (
          <TieRows ties={ties} site={site} />
        ) : (
          <LoadingOrFailed {...{ failed, retry }} />
        )}
      </section>
    </main>
  );
}

/** The map of the page with less around it, for a frame in an article. */
export function LiveEmbed({ lang, search, ...scene }: LiveEmbedProps) {
  const { records } = scene.initialData;
  const state = useMemoryState(search, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <Scene {...scene} />
    </AddressProvider>
  );
}
