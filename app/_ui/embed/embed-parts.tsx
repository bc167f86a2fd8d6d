import type { ReactNode } from "react";
import { changesAddress } from "../../_domain/query/addresses";
import { joinQueries } from "../../_domain/query/params";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Facets, Selection } from "../../_domain/selection/select";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";
import { embedWords } from "../../_domain/sentences/embed-words";
import { classWords } from "../../_domain/sentences/flow-words";
import { numeral } from "../../_domain/text/plurals";
import { layers, toggleLayer } from "../../_domain/vocabulary/layers";
import { statuses, toggleStatus } from "../../_domain/vocabulary/statuses";
import { ClassKey } from "../map/class-key";
import { Icon } from "../parts/icons";
import { NoteText } from "../parts/note-text";
import { Swatch } from "../parts/tie-badges";
import { useAddress } from "../state/address";

type HeadingProps = {
  readonly selection: Selection<TieSummary> | null;
  readonly selected: TieSummary | null;
  /** Whether loading the ties of the selection failed. */
  readonly hasFailed: boolean;
  readonly isVisible: boolean;
  /** Whether the author has a headline, under which the title stands. */
  readonly hasHeadline: boolean;
};

const lineClasses = "text-2 leading-ui text-pretty text-ink-2 low:hidden";

const titleClasses =
  "px-3.5 pt-2.5 pb-2 low:pb-1.5 columns:px-5 columns:pt-4.5 columns:pb-2.5 columns:[&>h1]:text-[22px] columns:[&>h1]:leading-tight";

/** Title and second line, as large as in the static embed, so that the map stays where its picture was. */
export function Heading({ selection, selected, hasFailed, isVisible, hasHeadline }: HeadingProps) {
  const { lang, text, records } = useAddress();
  const pending = {
    title: hasFailed ? text.failed.title : text.loading,
    line: records.standfirst[lang],
  };
  const { title, line } = selection ? embedHeading(selection, selected, lang) : pending;
  const Title = hasHeadline ? "h2" : "h1";
  return (
    <div className={isVisible ? titleClasses : "sr-only"}>
      <Title className="text-frame leading-ui font-bold text-balance low:truncate">{title}</Title>
      <p className={`${lineClasses} ${hasHeadline ? "hidden columns:block" : ""}`}>{line}</p>
    </div>
  );
}

const layersClasses =
  "grid flat:hidden grid-cols-[repeat(3,minmax(0,164px))] gap-1.5 px-3.5 pb-1.5 columns:grid-cols-2 columns:px-4 @max-[500px]/embed:grid-cols-[1fr_.88fr_1.16fr] @max-[500px]/embed:gap-0 @max-[300px]/embed:grid-cols-[repeat(auto-fit,minmax(104px,1fr))]";

const statusesClasses =
  "flex flat:hidden flex-wrap gap-1.5 px-3.5 pb-1.5 columns:grid columns:grid-cols-2 columns:px-4 @max-[500px]/embed:gap-0 @max-[500px]/embed:grid @max-[500px]/embed:grid-cols-[1fr_1.1fr_1fr] low:hidden";

const toggleClasses =
  "group min-w-0 items-center gap-1.75 rounded-2 border-rule px-2 text-2 leading-ui whitespace-nowrap text-ink-3 hover:bg-paper-3 has-checked:text-ink has-focus-visible:relative has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";

const wideClasses = {
  layers: "grid min-h-8 grid-cols-[auto_26px_1fr_auto] bg-paper-2",
  statuses: "flex min-h-6.5",
} as const;

const narrowClasses = {
  layers:
    "@max-[500px]/embed:min-h-13.5 @max-[500px]/embed:pt-2 @max-[500px]/embed:pb-1.25 @max-[500px]/embed:gap-1.25 low:grid-cols-[auto_1fr_auto]! low:min-h-8! low:py-0!",
  statuses:
    "@max-[500px]/embed:min-h-11 @max-[500px]/embed:px-1 @max-[500px]/embed:pt-1.5 @max-[500px]/embed:pb-0.75 @max-[500px]/embed:gap-x-1.25 @max-[500px]/embed:gap-y-0.75",
} as const;

const narrowToggleClasses =
  "@max-[500px]/embed:-ms-px @max-[500px]/embed:grid @max-[500px]/embed:grid-cols-[auto_1fr_auto] @max-[500px]/embed:rounded-none @max-[500px]/embed:border @max-[500px]/embed:bg-transparent @max-[500px]/embed:first-of-type:ms-0 @max-[500px]/embed:first-of-type:rounded-s-2 @max-[500px]/embed:last-of-type:rounded-e-2 @max-[380px]/embed:gap-0.75 @max-[380px]/embed:px-1 @max-[380px]/embed:[&:not(:lang(ar))]:text-1";

type ToggleProps = {
  readonly kind: keyof typeof wideClasses;
  readonly id: string;
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  /** The line on the map that the toggle is about, and what it says where the name does not. */
  readonly line: ReactNode;
  readonly title?: string;
  readonly name: string;
  readonly count: number | undefined;
};

/** A checkbox as large as the link of the static embed. */
function Toggle({ kind, id, isOn, turn, line, title, name, count = 0 }: ToggleProps) {
  const { lang } = useAddress();
  return (
    <label
      htmlFor={id}
      title={title}
      className={`${toggleClasses} ${wideClasses[kind]} ${narrowToggleClasses} ${narrowClasses[kind]}`}
    >
      <span className="order-1 opacity-35 group-has-checked:opacity-100 @max-[500px]/embed:order-none @max-[500px]/embed:col-span-full low:hidden">
        {line}
      </span>
      <input
        type="checkbox"
        id={id}
        name={kind}
        value={id}
        className="size-3.5 accent-action outline-none @max-[380px]/embed:size-3"
        checked={isOn}
        onChange={({ target }) => turn(target.checked)}
      />
      <span className="order-2 min-w-0 whitespace-normal">{name}</span>{" "}
      <span className="order-3 text-ink-2">{numeral(lang, count)}</span>{" "}
    </label>
  );
}

type LegendProps = {
  readonly counts: Pick<Facets, "layers" | "statuses">;
  /** The part of the query that has the author's words. */
  readonly authorQuery: string;
};

/** The legend: checkboxes for the layers and the statuses, where the static embed has its links; without script a form. */
export function Legend({ counts, authorQuery }: LegendProps) {
  const { lang, text, filter, href, go } = useAddress();
  const words = embedWords[lang];
  return (
    <form action={`/${lang}/embed/live`} onSubmit={(event) => event.preventDefault()}>
      <input type="hidden" name="form" value="1" />
      {[...new URLSearchParams(joinQueries(href({}).split("?")[1] ?? "", authorQuery))]
        .filter(([key]) => key !== "layers" && key !== "statuses")
        .map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
      <fieldset className={layersClasses}>
        <legend className="sr-only">{words.layers}</legend>
        {layers.map(({ id, name }, at) => (
          <Toggle
            key={id}
            kind="layers"
            id={id}
            isOn={filter.layers.includes(id)}
            turn={(on) => go({ filter: { layers: toggleLayer(filter.layers, id, on) } })}
            line={<Swatch layer={id} size="block h-2 w-full overflow-visible" />}
            name={name[lang]}
            count={counts.layers[at]?.count}
          />
        ))}
      </fieldset>
      <fieldset className={statusesClasses}>
        <legend className="sr-only">{words.statuses}</legend>
        {statuses.map(({ id, short }, at) => (
          <Toggle
            key={id}
            kind="statuses"
            id={id}
            isOn={filter.statuses.includes(id)}
            turn={(on) => go({ filter: { statuses: toggleStatus(filter.statuses, id, on) } })}
            line={<ClassKey id={id} />}
            title={classWords[id][lang]}
            name={short[lang]}
            count={counts.statuses[at]?.count}
          />
        ))}
      </fieldset>
      <button type="submit" className="mx-3.5 min-h-8 px-2 text-2 underline script:hidden">
        {text.apply}
      </button>
    </form>
  );
}

const noteClasses = "px-3.5 pt-1.5 text-1 leading-ui text-ink-2";

type FooterProps = Pick<HeadingProps, "selection" | "selected"> & {
  readonly site: string;
  /** Which ties of the author's words are not drawn, and whose the words are; none without any. */
  readonly authorLines: readonly string[];
};

/** The foot of the live embed: credit, the page with the same state, and notes about data and address. */
export function Footer({ site, selection, selected, authorLines }: FooterProps) {
  const address = useAddress();
  const words = embedWords[address.lang];
  const { credit, page, changes, notes } = embedFooter({ ...address, site }, address, {
    ties: selection?.ties ?? [],
    tie: selected,
  });
  const { lang, records } = address;
  // Only a version that was never released has a notice without being pinned.
  const isTold = !records.isPinned || selection?.ties.some(({ id }) => records.tieNotes?.[id]);
  return (
    <footer
      data-part="row"
      className="columns:col-[1/3] columns:row-start-5 columns:border-t columns:border-rule tiny:sr-only"
    >
      {isTold && records.notice && (
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
        <p key={note.text} className={noteClasses}>
          <NoteText note={note} target="_blank" />
        </p>
      ))}
      {[...new Set(authorLines)].map((line) => (
        <p key={line} className={noteClasses}>
          <bdi>{line}</bdi>
        </p>
      ))}
      <div className="flex min-h-8.5 items-center justify-between gap-3 px-3.5 text-1 leading-ui text-ink-2">
        <span>
          <span>{credit}</span>
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
