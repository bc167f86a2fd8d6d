import { Fragment } from "react";
import { changesAddress } from "../../_domain/query/addresses";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Facet, Selection } from "../../_domain/selection/select";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";
import { embedWords } from "../../_domain/sentences/embed-words";
import { classWords } from "../../_domain/sentences/flow-words";
import { numeral } from "../../_domain/text/plurals";
import { layers, toggleLayer } from "../../_domain/vocabulary/layers";
import { statusIds } from "../../_domain/vocabulary/statuses";
import { ClassKey } from "../map/class-key";
import { Icon } from "../parts/icons";
import { Swatch } from "../parts/tie-badges";
import { useAddress } from "../state/address";

type HeadingProps = {
  readonly selection: Selection<TieSummary> | null;
  readonly selected: TieSummary | null;
  /** Whether loading the ties of the selection failed. */
  readonly hasFailed: boolean;
  readonly isVisible: boolean;
};

/** Title and second line, as large as in the static embed, so that the map stays where its picture was. */
export function Heading({ selection, selected, hasFailed, isVisible }: HeadingProps) {
  const { lang, text, records } = useAddress();
  const pending = {
    title: hasFailed ? text.failed.title : text.loading,
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

const legendClasses =
  "grid grid-cols-[repeat(3,minmax(0,164px))] gap-1.5 px-3.5 pb-2.5 @max-[500px]/embed:grid-cols-[1fr_.88fr_1.16fr] @max-[500px]/embed:gap-0";

const layerLabelClasses =
  "group grid min-h-8 min-w-0 grid-cols-[auto_26px_1fr_auto] items-center gap-1.75 rounded-2 border-rule bg-paper-2 px-2 text-2 leading-ui whitespace-nowrap text-ink-3 hover:bg-paper-3 has-checked:text-ink has-focus-visible:relative has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";

const narrowLayerLabelClasses =
  "@max-[500px]/embed:-ms-px @max-[500px]/embed:min-h-13.5 @max-[500px]/embed:grid-cols-[auto_1fr_auto] @max-[500px]/embed:gap-1.25 @max-[500px]/embed:rounded-none @max-[500px]/embed:border @max-[500px]/embed:bg-transparent @max-[500px]/embed:pt-2 @max-[500px]/embed:pb-1.25 @max-[500px]/embed:first-of-type:ms-0 @max-[500px]/embed:first-of-type:rounded-s-2 @max-[500px]/embed:last-of-type:rounded-e-2 @max-[340px]/embed:gap-0.75 @max-[340px]/embed:px-1 @max-[340px]/embed:text-1 low:min-h-8! low:py-0!";

/** The legend: a checkbox for each layer, where the static embed has its links. */
export function Legend({ counts }: { readonly counts: Facet }) {
  const { lang, filter, go } = useAddress();
  return (
    <fieldset className={legendClasses}>
      <legend className="sr-only">{embedWords[lang].layers}</legend>
      {layers.map((layer, at) => (
        <label
          key={layer.id}
          htmlFor={layer.id}
          className={`${layerLabelClasses} ${narrowLayerLabelClasses}`}
        >
          <span className="order-1 opacity-35 group-has-checked:opacity-100 @max-[500px]/embed:order-none @max-[500px]/embed:col-span-full low:hidden">
            <Swatch layer={layer.id} size="block h-2 w-full overflow-visible" />
          </span>
          <input
            type="checkbox"
            id={layer.id}
            className="size-3.5 accent-action outline-none @max-[340px]/embed:size-3"
            checked={filter.layers.includes(layer.id)}
            onChange={({ target }) =>
              go({ filter: { layers: toggleLayer(filter.layers, layer.id, target.checked) } })
            }
          />
          <span className="order-2 min-w-0 whitespace-normal wrap-anywhere">
            {layer.name[lang]}
          </span>{" "}
          <span className="order-3 text-ink-2">{numeral(lang, counts[at]?.count ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The lines of the classes that may be drawn, as in the static embed. */
export function ClassLegend({ ties }: { readonly ties: readonly TieSummary[] }) {
  const { lang } = useAddress();
  const present = statusIds.filter((id) => ties.some(({ status }) => status === id));
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-0.5 px-3.5 pb-2 text-1 leading-ui low:hidden">
      {present.map((id) => (
        <Fragment key={id}>
          <span className="inline-flex items-center gap-1.5">
            <ClassKey id={id} />
            {classWords[id][lang]}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}

const noteClasses = "px-3.5 pt-1.5 text-1 leading-ui text-ink-2";

type FooterProps = Pick<HeadingProps, "selection" | "selected"> & { readonly site: string };

/** The foot of the live embed: credit, the page with the same state, and notes about data and address. */
export function Footer({ site, selection, selected }: FooterProps) {
  const address = useAddress();
  const words = embedWords[address.lang];
  const { credit, page, changes, notes } = embedFooter({ ...address, site }, address, {
    ties: selection?.ties ?? [],
    tie: selected,
  });
  const { lang, records } = address;
  const isChanged = selection?.ties.some(({ id }) => records.tieNotes?.[id]);
  return (
    <footer data-part="" className="tiny:sr-only">
      {isChanged && records.notice && (
        <p data-since className={noteClasses}>
          <a
            href={changesAddress({ site, lang }, records.version)}
            target="_blank"
            rel="noopener"
            className="underline"
          >
            {records.notice[lang]}
          </a>
        </p>
      )}
      {changes && (
        <p className={noteClasses}>
          <a href={changes} target="_blank" rel="noopener" className="underline">
            {words.updated}
          </a>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={noteClasses}>
          <bdi>{note}</bdi>
        </p>
      ))}
      <div className="flex min-h-8.5 items-center justify-between gap-3 px-3.5 text-1 leading-ui text-ink-2">
        <span>
          {credit}
          <span className="@max-[500px]/embed:hidden">. {words.ground}</span>
        </span>{" "}
        <a
          href={page}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-6 items-center gap-1 whitespace-nowrap text-ink underline"
        >
          {words.full}
          <Icon name="open" size="size-3.25" />
        </a>
      </div>
    </footer>
  );
}
