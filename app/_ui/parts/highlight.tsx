import type { Actor, Place } from "../../_domain/records/schema";
import { highlightNameRuns, highlightRuns, type TextRun } from "../../_domain/selection/highlight";

/** The highlighter is for disputes alone, so what a search found is underlined. */
const look = "bg-paper-3 text-current underline decoration-2 underline-offset-3";

const Runs = ({ runs }: { runs: readonly TextRun[] }) =>
  runs.map(({ at, text, isMatch }) =>
    isMatch ? (
      <mark key={at} className={look}>
        {text}
      </mark>
    ) : (
      text
    ),
  );

type MarkedProps = { readonly text: string; readonly q: string | undefined };

/** A text with what a search found in it marked. */
export const Highlight = ({ text, q = "" }: MarkedProps) => <Runs runs={highlightRuns(text, q)} />;

type MarkedNameProps = MarkedProps & { readonly record: Place | Actor | undefined };

/** The same of a name, whole where a search found its bearer by another. */
export const HighlightName = ({ text, record, q = "" }: MarkedNameProps) => (
  <Runs runs={record ? highlightNameRuns(text, record, q) : highlightRuns(text, q)} />
);
