"use client";
import { AddressProvider, useAddress } from "../address";
import { Waiting } from "../list/waiting";
import type { LiveMapProps } from "../map-props";
import { TimelineProvider } from "../timeline/provider";
import { Timeline } from "../timeline/timeline";
import { useKept } from "../use-kept";
import { type Served, useSelection, useServerInstead } from "../use-selection";
import { useTies } from "../use-ties";
import { Foot } from "./foot";
import { Head } from "./head";
import { EmbedLegend } from "./legend";
import { MapBox } from "./map-box";
import { Rows } from "./picked";
import { useHeld } from "./use-held";
import { useHost } from "./use-host";

type SceneProps = {
  readonly served: Served;
  readonly ground: LiveMapProps["ground"];
  readonly site: string;
  readonly shows: Readonly<Record<"title" | "legend" | "timeline" | "list", boolean>>;
};

type LiveEmbedProps = SceneProps & {
  readonly lang: LiveMapProps["lang"];
  /** The query that the server was asked. */
  readonly search: string;
};

/** Below the map where the address asks for it or scripts do not run; else for screen readers and the keyboard. */
const listLook = {
  shown: "max-h-120 overflow-y-auto border-x border-b border-rule",
  kept: "border-x border-b border-rule script:not-focus-within:sr-only script:max-h-1/2 script:overflow-y-auto",
};

function Scene({ served, ground, site, shows }: SceneProps) {
  const address = useAddress();
  const { query, text } = address;
  const { dataset, failed, late, retry } = useTies(served, address);
  const { selection, selected, facets, ties } = useSelection(address, served, dataset);
  const shown = useKept(selection);
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
          <Head {...{ selection, selected, failed }} isSeen={shows.title} />
          {shows.legend && <EmbedLegend counts={facets.layers} />}
        </header>
        {shown && (
          <MapBox {...{ ground, site, selected }} selection={shown} isListed={shows.list} />
        )}
        {shows.timeline && (
          <TimelineProvider {...{ served, dataset }} selection={shown}>
            <div data-part="">
              <Timeline className="h-31 tiny:hidden" />
            </div>
          </TimelineProvider>
        )}
        <Foot site={site} />
      </div>
      <section
        id="list"
        aria-label={text.list}
        data-part={shows.list ? "" : undefined}
        className={shows.list ? listLook.shown : listLook.kept}
      >
        {selection ? <Rows ties={ties} site={site} /> : <Waiting {...{ failed, retry }} />}
      </section>
    </main>
  );
}

/** The map of the page with less around it, for a frame in an article. */
export function LiveEmbed({ lang, search, ...scene }: LiveEmbedProps) {
  const { records } = scene.served;
  const state = useHeld(search, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <Scene {...scene} />
    </AddressProvider>
  );
}
