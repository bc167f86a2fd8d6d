import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import { dateWords } from "../../_domain/time/date-words";
import { useAddress } from "../state/address";

type HeadProps = {
  readonly selection: Selection<TieSummary> | null;
  readonly selected: TieSummary | null;
  /** Whether the ties that it was made from did not come. */
  readonly failed: boolean;
  readonly isSeen: boolean;
};

/** What the state shows, in words: as large as in the still embed, so that the map stays where its picture was. */
export function EmbedHeader({ selection, selected, failed, isSeen }: HeadProps) {
  const { lang, text, records } = useAddress();
  const waiting = failed ? text.failed.title : text.loading;
  const title = selected?.title[lang] ?? (selection ? sentence(selection, lang) : waiting);
  const line = selected ? dateWords(selected.date, lang) : records.standfirst[lang];
  return (
    <div className={isSeen ? "px-3.5 pt-2.5 pb-2 low:pb-1.5" : "sr-only"}>
      <h1 className="text-frame leading-ui font-bold text-balance low:truncate">{title}</h1>
      <p className="text-2 leading-ui text-pretty text-ink-2 low:hidden">{line}</p>
    </div>
  );
}
