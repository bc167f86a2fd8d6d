import { memo } from "react";
import { catalogueIndex, type TieSummary } from "../../_domain/records/dataset";
import { disputedPoints } from "../../_domain/selection/disputes";
import { dateWords } from "../../_domain/time/date-words";
import { machineDate } from "../../_domain/time/dates";
import type { Language } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { facetNames, shortPlaceName } from "../parts/facet-names";
import { Highlight, HighlightName } from "../parts/highlight";
import { layerClasses } from "../parts/layer-classes";
import { DisputeBadge, Origins, Status, TieNoteBadge } from "../parts/tie-badges";
import { interfaceWords } from "../words/words";
import type { TieProps } from "./tie-props";

type TieDateProps = Pick<TieSummary, "date"> & {
  readonly lang: Language;
  readonly className?: string;
};

/** The date of a tie in words; a `time` element if it is one day, month or year. */
export function TieDateText({ date, lang, className }: TieDateProps) {
  const dateTime = machineDate(date);
  const text = dateWords(date, lang);
  if (dateTime === null) return <span className={className}>{text}</span>;
  return (
    <time dateTime={dateTime} className={className}>
      {text}
    </time>
  );
}

/** Layer, sector and date of a tie in one line. */
export function Kicker({
  tie,
  lang,
  records,
  hasDate,
}: TieProps<TieSummary> & { hasDate: boolean }) {
  return (
    <p className="tie-kicker">
      <b className={layerClasses[tie.layer].text}>
        <svg aria-hidden="true">
          <use href={`#line-${tie.layer}`} />
        </svg>
        {layerById[tie.layer].name[lang]}
      </b>{" "}
      <span>{facetNames.sectors(tie.sector, records, lang)}</span>{" "}
      {hasDate && <TieDateText date={tie.date} lang={lang} />}
    </p>
  );
}

/** Private-use characters that stand for the two names in a message. */
const [fromMark, toMark] = ["\uE000", "\uE001"];

/** The two ends of a tie in words, because an arrow would have to be mirrored in Arabic. */
export function Route({ tie, lang, records, q }: TieProps<TieSummary>) {
  const text = interfaceWords(lang);
  const message = tie.from === tie.to ? text.within(fromMark) : text.route(fromMark, toMark);
  return message.split(/([\uE000\uE001])/).map((part) => {
    if (part !== fromMark && part !== toMark) return part;
    const id = part === fromMark ? tie.from : tie.to;
    const place = catalogueIndex(records).places.get(id);
    return (
      <HighlightName key={part} text={shortPlaceName(id, records, lang)} record={place} q={q} />
    );
  });
}

type StatusLineProps = Omit<TieProps<TieSummary>, "q"> & {
  /** Address of the section on disputes, where the line is no part of a link. */
  readonly disputesHref?: string;
};

/** Status, number of independent sources and disputed points of a tie in one line. */
export function TieStatusLine({ tie, lang, records, disputesHref }: StatusLineProps) {
  const badge = tie.disputed && (
    <DisputeBadge lang={lang} points={disputedPoints(tie, records, lang)} />
  );
  return (
    <p className="tie-facts">
      <Status status={tie.status} lang={lang} /> <Origins count={tie.origins} lang={lang} />{" "}
      <TieNoteBadge id={tie.id} lang={lang} records={records} />
      {badge && disputesHref ? (
        <a href={disputesHref} className="inline-flex min-h-6 items-center no-underline">
          {badge}
        </a>
      ) : (
        badge
      )}
    </p>
  );
}

type Props = TieProps<TieSummary>;

/** A tie as lists show it: kicker, title, route, status, origins and disputed points. */
export const TieCardSummary = memo(function Summary({ tie, lang, records, q }: Props) {
  return (
    <>
      <Kicker tie={tie} lang={lang} records={records} hasDate />
      <h3>
        <Highlight text={tie.title[lang]} q={q} />
      </h3>
      <p className="tie-route">
        <Route tie={tie} lang={lang} records={records} q={q} />
      </p>
      <TieStatusLine tie={tie} lang={lang} records={records} />
    </>
  );
});
