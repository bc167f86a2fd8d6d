import type { Actor, Place } from "../../_domain/records/schema";
import { highlightNameRuns, highlightRuns, type TextRun } from "../../_domain/selection/highlight";

/** Matches of a search are underlined, because the highlighter colour means a dispute. */
const markClasses = "bg-paper-3 text-current underline decoration-2 underline-offset-3";

/** Elements only: translation and spelling tools replace text nodes, and React then cannot remove its own. */
const Runs = ({ runs }: { runs: readonly TextRun[] }) => (
  <span>
    {runs.some(({ isMatch }) => isMatch)
      ? runs.map(({ at, text, isMatch }) =>
          isMatch ? (
            <mark key={at} className={markClasses}>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )
      : runs.map(({ text }) => text).join("")}
  </span>
);

type HighlightProps = { readonly text: string; readonly q: string | undefined };

/** A text with the matches of a search marked. */
export const Highlight = ({ text, q = "" }: HighlightProps) => (
  <Runs runs={highlightRuns(text, q)} />
);

type HighlightNameProps = HighlightProps & { readonly record: Place | Actor | undefined };

/** A name with the matches of a search marked; marked in full if the search matches another name of the record. */
export const HighlightName = ({ text, record, q = "" }: HighlightNameProps) => (
  <Runs runs={record ? highlightNameRuns(text, record, q) : highlightRuns(text, q)} />
);
