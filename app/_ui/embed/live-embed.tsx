"use client";
import { useMemo, useState } from "react";
import { pageAddress } from "../../_domain/addresses";
import type { Listed } from "../../_domain/dataset";
import { sentence } from "../../_domain/sentence";
import { AddressProvider, useAddress } from "../address";
import { Legend } from "../filters/legend";
import { Icon } from "../icons";
import type { LiveMapProps } from "../map-props";
import { Stage } from "../stage";
import { type Served, useSelection, useServerInstead } from "../use-selection";
import { useTheme } from "../use-theme";
import { useTies } from "../use-ties";
import { embedWords } from "../words/embed";
import { Picked, Rows } from "./picked";
import { useHeld } from "./use-held";
import { useHost } from "./use-host";
import { useTurn } from "./use-turn";

type SceneProps = {
  readonly served: Served;
  readonly ground: LiveMapProps["ground"];
  readonly site: string;
  readonly shows: { readonly title: boolean; readonly legend: boolean; readonly list: boolean };
};

type LiveEmbedProps = SceneProps & {
  readonly lang: LiveMapProps["lang"];
  /** The query that the server was asked. */
  readonly search: string;
};

type MapProps = Pick<SceneProps, "ground" | "site"> & {
  readonly selection: NonNullable<ReturnType<typeof useSelection>["selection"]>;
  readonly selected: Listed | null;
};

/** The map with the ties of what the reader presses, as long as it is this frame's turn. */
function LiveMapBox({ ground, site, selection, selected }: MapProps) {
  const { lang, view, go } = useAddress();
  const { theme } = useTheme();
  const { started, round, start, end } = useTurn();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const steps = useMemo(
    () => ({
      onFlow: ({ ties }: { readonly ties: readonly string[] }) => setPicked(ties),
      onView: (camera: LiveMapProps["view"]) => go({ view: { view: camera } }),
    }),
    [go],
  );
  const onHub = (hub: string) =>
    setPicked(
      selection.ties
        .filter(({ from, to, via }) => [from, to, ...via].includes(hub))
        .map(({ id }) => id),
    );
  const shown = selection.ties.filter(({ id }) => picked.includes(id));
  const words = embedWords(lang);
  return (
    <div className="relative min-h-24 flex-1 overflow-clip [--map-bottom:0px] [--map-top:0px]">
      <Stage
        key={round}
        {...{ ground, lang, selection, selected, theme, started, onHub, ...steps }}
        cooperative
        hovered={null}
        locate={null}
        view={view.view}
        onLost={end}
      />
      {!started && (
        <button
          type="button"
          onClick={start}
          className="absolute end-3.5 bottom-3.5 z-4 min-h-11 rounded-2 bg-paper px-4 font-medium shadow-float hover:bg-paper-2"
        >
          {words.start}
        </button>
      )}
      {shown.length > 0 && (
        <Picked ties={shown} site={site} label={words.chosen} onClose={() => setPicked([])} />
      )}
    </div>
  );
}

/** Whose it is, and the way to the whole page with the same state. */
function Foot({ site }: { site: string }) {
  const { lang, records, filter, view } = useAddress();
  const words = embedWords(lang);
  return (
    <footer
      data-part=""
      className="flex min-h-8.5 items-center justify-between gap-3 px-3.5 text-1 leading-ui text-ink-2"
    >
      <span>{words.from(records.name[lang])}</span>
      <a
        href={pageAddress({ site, lang, records }, filter, view)}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-6 items-center gap-1 whitespace-nowrap text-ink"
      >
        {words.full}
        <Icon name="open" size="size-3.25" />
      </a>
    </footer>
  );
}

function Scene({ served, ground, site, shows }: SceneProps) {
  const address = useAddress();
  const { lang, query, text } = address;
  const { dataset, newer } = useTies(served.records);
  const { selection, selected, facets, ties } = useSelection(address, served, dataset);
  useServerInstead(newer && dataset === null && selection === null);
  useHost();
  const titled = shows.title ? "px-3.5 pt-2.5 pb-2" : "sr-only";
  const heading = selection && (selected?.title[lang] ?? sentence(selection, lang));
  return (
    <main
      className="flex h-dvh flex-col border border-rule"
      data-matched={selection?.ties.length}
      data-query={query}
    >
      <header data-part="">
        <div className={titled}>
          <h1 className="text-4 leading-ui font-bold text-balance">{heading}</h1>
        </div>
        {shows.legend && (
          <div className="-mx-2.5 max-w-xl pb-2.5 max-tablet:-mx-0.5">
            <Legend counts={facets.layers} />
          </div>
        )}
      </header>
      {selection && <LiveMapBox {...{ ground, site, selection, selected }} />}
      <Foot site={site} />
      <section
        aria-label={text.list}
        data-part={shows.list ? "" : undefined}
        className={
          shows.list
            ? "max-h-120 overflow-y-auto"
            : "sr-only focus-within:not-sr-only focus-within:max-h-1/2 focus-within:overflow-y-auto"
        }
      >
        <Rows ties={ties} site={site} />
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
