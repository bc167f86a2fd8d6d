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
  /** Null until its data has arrived. */
  readonly tie: Tie | null;
  /** The ties of the list, in its order. */
  readonly ties: readonly TieSummary[];
  readonly site: string;
  readonly contact: string | null;
  readonly onLocate: (tie: Tie) => void;
};

/** Focuses the title when a tie is opened, but not when the page loads with one open. */
function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const [isOpenedLater] = useState(useHydrated());
  useEffect(() => {
    if (isOpenedLater) title.current?.focus({ preventScroll: true });
  }, [isOpenedLater]);
  return title;
}

function Body({ tie, ties, onLocate }: Pick<DetailProps, "ties" | "onLocate"> & { tie: Tie }) {
  const { lang, text, records, filter } = useAddress();
  const tieProps = { tie, lang, records, q: filter.q };
  const title = useTitleFocus();
  return (
    <article className="min-h-0 flex-1 overflow-y-auto px-6 pt-4.5 pb-7 max-tablet:px-4">
      <Kicker {...tieProps} dated={false} />
      <h1
        ref={title}
        tabIndex={-1}
        className="mt-2 text-6 leading-tight font-bold text-balance focus-visible:outline-none rtl:mt-1"
      >
        <Highlight text={tie.title[lang]} q={filter.q} />
      </h1>
      <TieWhen {...tieProps} />
      <Stops {...tieProps} alike={tiesOnSameFlow(tie, ties, records)} />
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
      <Figures {...tieProps} />
      <TieCertainty {...tieProps} />
      <Claims {...tieProps} />
      <Disputes {...tieProps} />
      <Actors {...tieProps} />
    </article>
  );
}

/** One tie with its facts, claims, disputes and actors. */
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
