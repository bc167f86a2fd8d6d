import { type RefObject, useEffect, useRef, useState } from "react";
import { tieAddress } from "../../_domain/query/addresses";
import type { Tie, TieSummary } from "../../_domain/records/dataset";
import { pluralMessage } from "../../_domain/text/plurals";
import { buttonVariants } from "../parts/button";
import { CopyButton } from "../parts/copy-button";
import { Highlight } from "../parts/highlight";
import { Icon, type IconName } from "../parts/icons";
import { ScriptButton } from "../parts/script-button";
import { useHydrated } from "../parts/use-hydrated";
import { useAddress } from "../state/address";
import { Loading } from "../state/loading";
import { StateLink } from "../state/state-link";
import { Actors } from "../tie/actors";
import { Cite } from "../tie/cite";
import { Claims } from "../tie/claims";
import { Disputes, disputesHref } from "../tie/disputes";
import { Report } from "../tie/report";
import { tieReport } from "../tie/report-text";
import { Figures, Stops, TieCertainty, TieDateWithNote, tiesOnSameFlow } from "../tie/tie-facts";
import { Kicker, TieStatusLine } from "../tie/tie-summary";

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

function Body({ tie, onLocate }: Pick<DetailProps, "onLocate"> & { tie: Tie }) {
  const { lang, text, records, filter } = useAddress();
  const tieProps = { tie, lang, records, q: filter.q };
  const title = useTitleFocus();
  return (
    <article className="min-h-0 flex-1 overflow-y-auto px-6 panels:px-5 pt-4.5 pb-7 max-tablet:px-4">
      <Kicker {...tieProps} hasDate={false} />
      <h1
        ref={title}
        tabIndex={-1}
        className="mt-2 text-6 leading-tight font-bold text-balance focus-visible:outline-none rtl:mt-1"
      >
        <Highlight text={tie.title[lang]} q={filter.q} />
      </h1>
      <TieStatusLine {...tieProps} disputesHref={disputesHref} />
      <TieDateWithNote {...tieProps} />
      <p className="mt-3.5 text-4">
        <Highlight text={tie.summary[lang]} q={filter.q} />
      </p>
      <Figures {...tieProps} />
      <Stops {...tieProps} flowCount={tiesOnSameFlow(tie, records)} />
      <ScriptButton
        onClick={() => onLocate(tie)}
        className={`${buttonVariants.plain} mt-3 min-h-9 px-3 max-tablet:min-h-11 print:hidden`}
        words={text.locate}
      >
        <Icon name="target" />
      </ScriptButton>
      <Disputes {...tieProps} />
      <TieCertainty {...tieProps} />
      <Claims {...tieProps} />
      <Actors {...tieProps} />
    </article>
  );
}

const neighbourClasses = "grid size-9 place-items-center rounded-2 max-tablet:size-11";

type NeighbourProps = { tie: TieSummary | undefined; name: string; icon: IconName };

/** A link to the tie before or after; disabled where there is none. */
function Neighbour({ tie, name, icon }: NeighbourProps) {
  if (!tie)
    return (
      <span aria-hidden="true" className={`${neighbourClasses} opacity-35`}>
        <Icon name={icon} />
      </span>
    );
  return (
    <StateLink
      to={{ view: { tie: tie.id } }}
      aria-label={name}
      className={`${neighbourClasses} hover:bg-paper-2`}
    >
      <Icon name={icon} />
    </StateLink>
  );
}

type DetailBarProps = { id: string; ties: readonly TieSummary[] };

/** Links back to the list and to the ties before and after in its order. */
function DetailBar({ id, ties }: DetailBarProps) {
  const { lang, text } = useAddress();
  const index = ties.findIndex((tie) => tie.id === id);
  return (
    <nav className="flex items-center justify-between print:hidden border-b border-rule px-4 py-2.5 max-tablet:px-2 max-tablet:py-1">
      <StateLink
        to={{ view: { tie: null } }}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-2 px-2 font-medium no-underline hover:underline"
      >
        <Icon name="back" />
        <span>{pluralMessage(lang, ties.length, text.back)}</span>
      </StateLink>
      {index >= 0 && (
        <div className="flex items-center gap-0.5 text-2 text-ink-2">
          <span className="pe-1">{text.position(index + 1, ties.length)}</span>
          <Neighbour tie={ties[index - 1]} name={text.previous} icon="previous" />
          <Neighbour tie={ties[index + 1]} name={text.next} icon="next" />
        </div>
      )}
    </nav>
  );
}

type DetailFooterProps = { tie: Tie; site: string; contact: string | null };

/** Buttons to cite a tie, to copy its link and to report an error. */
function DetailFooter({ tie, site, contact }: DetailFooterProps) {
  const { lang, text, records } = useAddress();
  const buttonClasses = `${buttonVariants.plain} min-h-11 flex-auto gap-1.5 px-2`;
  return (
    <div className="flex flex-wrap gap-2 border-t border-rule bg-paper px-6 panels:px-5 py-3 max-tablet:px-4 print:hidden">
      <Cite tie={tie} site={site} className={buttonClasses} />
      <CopyButton
        lang={lang}
        icon="chain"
        label={text.copyLink}
        done={text.linkCopied}
        text={tieAddress({ site, lang, records }, tie.id)}
        className={buttonClasses}
      />
      <Report
        {...tieReport(tie, lang, records, site)}
        lang={lang}
        contact={contact}
        className={buttonClasses}
      />
    </div>
  );
}

/** One tie with its facts, claims, disputes and actors. */
export function Detail({ id, tie, ties, site, contact, onLocate }: DetailProps) {
  return (
    <>
      <DetailBar id={id} ties={ties} />
      {tie ? (
        <>
          <Body key={tie.id} tie={tie} onLocate={onLocate} />
          <DetailFooter tie={tie} site={site} contact={contact} />
        </>
      ) : (
        <Loading />
      )}
    </>
  );
}
