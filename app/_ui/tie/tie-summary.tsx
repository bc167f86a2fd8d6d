import { memo } from "react";
import { catalogueIndex, type TieSummary } from "../../_domain/records/dataset";
import { disputedPoints } from "../../_domain/selection/disputes";
import { layerById } from "../../_domain/vocabulary/layers";
import { facetNames, placeName } from "../parts/facet-names";
import { Highlight, HighlightName } from "../parts/highlight";
import { layerClasses } from "../parts/layer-classes";
import { Disputed, Origins, Status, Swatch } from "../parts/tie-badges";
import { words } from "../words/words";
import { TieDate } from "./tie-date";
import type { TieProps } from "./tie-props";

/** Layer, sector and date in one line. */
export function Kicker({ tie, lang, records, dated }: TieProps<TieSummary> & { dated: boolean }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-2 leading-ui text-ink-2">
      <Swatch layer={tie.layer} size="h-2 w-7.5" />
      <span className={`font-bold ${layerClasses[tie.layer].text}`}>
        {layerById[tie.layer].name[lang]}
      </span>
      <span>{facetNames.sectors(tie.sector, records, lang)}</span>
      {dated && <TieDate date={tie.date} lang={lang} className="ms-auto whitespace-nowrap" />}
    </p>
  );
}

/** Private-use signs that hold the places of two names in a message. */
const [first, second] = ["\uE000", "\uE001"];

/** From where to where, in words; arrows would turn round in Arabic. */
export function Route({ tie, lang, records, q }: TieProps<TieSummary>) {
  const text = words(lang);
  const message = tie.from === tie.to ? text.within(first) : text.route(first, second);
  return message.split(/([\uE000\uE001])/).map((part) => {
    if (part !== first && part !== second) return part;
    const id = part === first ? tie.from : tie.to;
    const place = catalogueIndex(records).places.get(id);
    return <HighlightName key={part} text={placeName(id, records, lang)} record={place} q={q} />;
  });
}

/** Title, route, status, origins and dispute under the kicker: all that a list says of a tie. */
export const TieCardSummary = memo(function Summary({
  tie,
  lang,
  records,
  q,
}: TieProps<TieSummary>) {
  return (
    <>
      <Kicker tie={tie} lang={lang} records={records} dated />
      <h3 className="mt-1 text-4 leading-card font-bold text-pretty rtl:mt-px">
        <Highlight text={tie.title[lang]} q={q} />
      </h3>
      <p className="mt-0.5 text-3 leading-ui text-ink-2">
        <Route tie={tie} lang={lang} records={records} q={q} />
      </p>
      <p className="mt-1.75 flex flex-wrap items-center gap-x-3 gap-y-1 text-2 leading-ui text-ink-2">
        <Status status={tie.status} lang={lang} />
        <Origins count={tie.origins} lang={lang} />
        {tie.disputed && <Disputed lang={lang} on={disputedPoints(tie, records, lang)} />}
      </p>
    </>
  );
});
