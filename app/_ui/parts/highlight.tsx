import type { Actor, Place } from "../../_domain/records/schema";
import { highlighted, highlightedName, type Run } from "../../_domain/selection/highlight";

/** The highlighter is for disputes alone, so what a search found is underlined. */
const look = "bg-paper-3 text-current underline decoration-2 underline-offset-3";

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ at, text, found }) =>
    found ? (
      <mark key={at} className={look}>
        {text}
      </mark>
    ) : (
      text
    ),
  );

type MarkedProps = { readonly text: string; readonly q: string | undefined };

/** A text with what a search found in it marked. */
export const Marked = ({ text, q = "" }: MarkedProps) => <Runs runs={highlighted(text, q)} />;

type MarkedNameProps = MarkedProps & { readonly record: Place | Actor | undefined };

/** The same of a name, whole where a search found its bearer by another. */
export const MarkedName = ({ text, record, q = "" }: MarkedNameProps) => (
  <Runs runs={record ? highlightedName(text, record, q) : highlighted(text, q)} />
);
