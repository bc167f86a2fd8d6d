import { type RefObject, useEffect, useRef, useState } from "react";
import type { Tie, TieSummary } from "../../_domain/records/dataset";
import { buttonVariants } from "../parts/button";
import { Highlight } from "../parts/highlight";
import { Icon } from "../parts/icons";
import { useHydrated } from "../parts/use-hydrated";
import { useAddress } from "../state/address";
import { Loading } from "../state/loading";
import { Actors } from "../tie/actors";
import { Claims } from "../tie/claims";
import { Disputes } from "../tie/disputes";
import { Figures, Stops, TieCertainty, TieWhen, tiesOnSameFlow } from "../tie/tie-facts";
import { Kicker } from "../tie/tie-summary";
import { DetailBar } from "./detail-bar";
import { DetailFooter } from "./detail-footer";

type DetailProps = {
  readonly id: string;
  /** Null until its claims have arrived. */
  readonly tie: Tie | null;
  /** The list it was opened from, in its order. */
  readonly ties: readonly TieSummary[];
  readonly site: string;
  readonly contact: string | null;
  readonly onLocate: (tie: Tie) => void;
};

/** Moves the focus to the title when a tie is opened, not when the page arrives with one open. */
function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const [isOpened] = useState(useHydrated());
  useEffect(() => {
    if (isOpened) title.current?.focus({ preventScroll: true });
  }, [isOpened]);
  return title;
}

function Body({ tie, ties, onLocate }: Pick<DetailProps, "ties" | "onLocate"> & { tie: Tie }) {
  const { lang, text, records, filter } = useAddress();
  const shown = { tie, lang, records, q: filter.q };
  const title = useTitleFocus();
  return (
    <article className="min-h-0 flex-1 overflow-y-auto px-6 pt-4.5 pb-7 max-tablet:px-4">
      <Kicker {...shown} hasDate={false} />
      <h1
        ref={title}
        tabIndex={-1}
        className="mt-2 text-6 leading-tight font-bold text-balance focus-visible:outline-none rtl:mt-1"
      >
        <Highlight text={tie.title[lang]} q={filter.q} />
      </h1>
      <TieWhen {...shown} />
      <Stops {...shown} flowCount={tiesOnSameFlow(tie, ties, records)} />
      <button
        type="button"
        onClick={() => onLocate(tie)}
        className={`${buttonVariants.plain} mt-3 min-h-9 px-3 max-tablet:min-h-11 plain:hidden print:hidden`}
      >
        <Icon name="target" />
        {text.locate}
      </button>
      <p className="mt-3.5 text-4">
        <Highlight text={tie.summary[lang]} q={filter.q} />
      </p>
      <Figures {...shown} />
      <TieCertainty {...shown} />
      <Claims {...shown} />
      <Disputes {...shown} />
      <Actors {...shown} />
    </article>
  );
}

/** One tie whole: what, when, where, how firm, who says so and where they disagree. */
export function Detail({ id, tie, ties, site, contact, onLocate }: DetailProps) {
  return (
    <>
      <DetailBar id={id} ties={ties} />
      {tie ? (
        <>
          <Body key={tie.id} tie={tie} ties={ties} onLocate={onLocate} />
          <DetailFooter tie={tie} site={site} contact={contact} />
        </>
      ) : (
        <Loading />
      )}
    </>
  );
}
