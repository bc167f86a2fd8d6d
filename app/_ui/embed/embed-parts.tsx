import { changesAddress, pageAddress } from "../../_domain/query/addresses";
import type { LiveEmbedOptions } from "../../_domain/query/request-options";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";
import { embedWords } from "../../_domain/sentences/embed-words";
import type { LinkNote } from "../../_domain/sentences/link-notes";
import { Icon } from "../parts/icons";
import { NoteText } from "../parts/note-text";
import { useAddress } from "../state/address";
import type { SelectionState } from "../state/use-selection";
import { AuthorHeading, type EmbedAuthor } from "./author";
import { Legend } from "./legend";

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
function Heading({ selection, selected, hasFailed, isVisible, hasHeadline }: HeadingProps) {
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

type HeaderProps = {
  readonly author: EmbedAuthor;
  readonly view: LiveEmbedOptions;
  readonly data: SelectionState;
  /** Whether loading the ties failed. */
  readonly hasFailed: boolean;
  /** Address of the frame, with the author's words. */
  readonly frameAddress: string;
};

/** The author's headline and note, the title and the legend. */
export function EmbedHeader({ author, view, data, hasFailed, frameAddress }: HeaderProps) {
  return (
    <header
      data-part=""
      className={`columns:col-start-1 columns:row-start-1 tiny:sr-only ${view.legend && !view.title ? "pt-2.5" : ""}`}
    >
      <AuthorHeading head={author.head} note={author.note} />
      <Heading
        selection={data.selection}
        selected={data.selected}
        hasFailed={hasFailed}
        isVisible={view.title}
        hasHeadline={author.head !== null}
      />
      {view.legend && <Legend counts={data.facets} frameAddress={frameAddress} />}
    </header>
  );
}

const noteClasses = "px-3.5 pt-1.5 text-1 leading-ui text-ink-2";

type FooterProps = {
  readonly data: SelectionState;
  readonly site: string;
  /** Which ties of the author's words are not drawn, and whose the words are; none without any. */
  readonly authorLines: readonly string[];
};

type DataProps = Pick<FooterProps, "site" | "data">;

/** Says that the ties have changed since the version of the address, or that there is no such version. */
function VersionNotice({ site, data: { selection } }: DataProps) {
  const { lang, records } = useAddress();
  const hasChanged = selection?.ties.some(({ id }) => records.tieNotes?.[id]);
  // Only a version that was never released has a notice without being pinned.
  if (!records.notice || (records.isPinned && !hasChanged)) return null;
  return (
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
  );
}

/** Searches that find something where this one finds nothing. */
function useSearchNotes({ site, data: { relaxations } }: DataProps): readonly LinkNote[] {
  const { lang, records, filter } = useAddress();
  return relaxations
    .filter(({ isAlternative }) => isAlternative)
    .map(({ label, without }) => ({
      text: label,
      href: pageAddress({ site, lang, records }, { ...filter, ...without }),
    }));
}

/** The foot of the live embed: credit, the page with the same state, and notes about data and address. */
export function Footer({ site, data, authorLines }: FooterProps) {
  const { selection, selected } = data;
  const address = useAddress();
  const searchNotes = useSearchNotes({ site, data });
  const words = embedWords[address.lang];
  const { credit, page, changes, notes } = embedFooter({ ...address, site }, address, {
    ties: selection?.ties ?? [],
    tie: selected,
  });
  return (
    <footer
      data-part="row"
      className="columns:col-[1/3] columns:row-start-5 columns:border-t columns:border-rule tiny:sr-only"
    >
      <VersionNotice site={site} data={data} />
      {changes && (
        <p className={noteClasses}>
          <a href={changes} target="_blank" rel="noopener" className="underline">
            {words.updated}
          </a>
        </p>
      )}
      {[...searchNotes, ...notes].map((note) => (
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
