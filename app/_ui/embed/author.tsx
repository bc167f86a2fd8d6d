import { CalloutNumber } from "../map/callout-number";
import { useAddress } from "../state/address";

/** What the author of the page says, as the server reads it from the address. */
export type EmbedAuthor = {
  /** The part of the query that has these words. */
  readonly query: string;
  readonly head: string | null;
  readonly note: string | null;
  /** Whose these words are; null without any. */
  readonly credit: string | null;
  /** Ids of the ties that are drawn strong. */
  readonly marked: readonly string[];
  /** The callouts on ties of the records, with the id of their tie. */
  readonly callouts: readonly {
    readonly tie: string;
    readonly text: string;
    readonly number: number;
  }[];
  /** The ties of marks and callouts, each with the line that stands where the map does not draw it. */
  readonly ties: readonly { readonly id: string; readonly absence: string }[];
};

/** Headline and note of the author over a rule. */
export const AuthorHeading = ({ head, note }: Pick<EmbedAuthor, "head" | "note">) =>
  (head !== null || note !== null) && (
    <div className="border-b border-control px-3.5 py-2.5 wrap-anywhere columns:px-5 columns:pt-5.5 columns:pb-4">
      {head !== null && (
        <h1 className="text-[20px] leading-tight font-bold text-balance columns:text-[30px]">
          <bdi>{head}</bdi>
        </h1>
      )}
      {note !== null && (
        <p className="mt-1 text-pretty text-ink-2 columns:mt-2 columns:text-[17px]">
          <bdi>{note}</bdi>
        </p>
      )}
    </div>
  );

/** Ids of the ties that the map draws; null until there is a map. */
type TieIds = ReadonlySet<string> | null;

/** Lines of the foot: the ties of the author's words that the map does not draw, and whose the words are. */
export const authorLines = ({ ties, credit }: EmbedAuthor, tieIds: TieIds): readonly string[] => [
  ...ties.flatMap(({ id, absence }) => (tieIds?.has(id) === false ? absence : [])),
  ...(credit === null ? [] : [credit]),
];

const listClasses =
  "px-3.5 py-1.5 text-2 leading-ui wrap-anywhere columns:col-start-1 columns:row-start-3 columns:px-5 tiny:sr-only";

type CalloutsProps = Pick<EmbedAuthor, "callouts"> & {
  readonly tieIds: TieIds;
  /** Whether a wide map has numbers, too, because the words have no room on it. */
  readonly isNumbered: boolean;
};

/** The callouts of the author on ties of the map with their numbers; where they stand on the map, for screen readers alone. */
export function Callouts({ callouts, tieIds, isNumbered }: CalloutsProps) {
  const { lang } = useAddress();
  const rows = callouts.filter(({ tie }) => tieIds?.has(tie));
  return (
    rows.length > 0 && (
      <ol
        data-part=""
        className={`${listClasses} ${isNumbered ? "" : "script:@min-[500px]/embed:sr-only"}`}
      >
        {rows.map(({ number, text }) => (
          <li key={number} className="flex gap-2 py-0.75">
            <CalloutNumber number={number} lang={lang} />
            <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
    )
  );
}
