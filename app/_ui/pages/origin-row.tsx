import { pinnedAddress } from "../../_domain/query/addresses";
import { originName, relayedBy } from "../../_domain/selection/origin-name";
import type { SourceCitations } from "../../_domain/selection/source-citations";
import type { OriginGroup } from "../../_domain/selection/source-list";
import { pluralMessage } from "../../_domain/text/plurals";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { Icon } from "../parts/icons";
import { sourceWords } from "../words/sources";
import { interfaceWords } from "../words/words";
import { SourceRow } from "./source-row";

/** A box for an article: full where the origin wrote it, else hollow. */
export const ArticleBox = ({ isOwn }: { isOwn: boolean }) => (
  <svg aria-hidden="true" width="20" height="12" className="text-ink-2">
    <rect
      x="0.75"
      y="0.75"
      width="18.5"
      height="10.5"
      fill={isOwn ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.5"
    />
  </svg>
);

const groupClasses =
  "flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-5 gap-y-1.5 py-2 hover:bg-paper-2 desktop:grid desktop:grid-cols-[230px_minmax(0,1fr)_100px_130px_16px]";

type OriginRowProps = CatalogueProps & { readonly group: OriginGroup; readonly isOpen: boolean };

/** An origin with a box for each of its articles; it unfolds the articles and leads to their ties. */
export function OriginRow({ group, isOpen, lang, records }: OriginRowProps) {
  const text = sourceWords(lang);
  const { origin, citations, tieCount } = group;
  const isOwn = ({ source }: SourceCitations) => !relayedBy(origin, source, records, lang);
  const ids = citations.map(({ source }) => source.id).join(",");
  return (
    <li data-origin={origin} className="border-t border-rule">
      <details open={isOpen} className="print:[&::details-content]:[content-visibility:visible]">
        <summary className={groupClasses}>
          <h2 className="text-3 leading-ui font-bold max-desktop:w-full">
            {originName(origin, records, lang)}
          </h2>{" "}
          <span className="flex flex-wrap gap-0.75 max-desktop:w-full">
            {[...citations]
              .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
              .map((row) => (
                <ArticleBox key={row.source.id} isOwn={isOwn(row)} />
              ))}
          </span>{" "}
          <span className="text-2 text-ink-2">
            {pluralMessage(lang, citations.length, interfaceWords(lang).sources)}
          </span>{" "}
          <span className="text-2 text-ink-2">
            {pluralMessage(lang, tieCount, interfaceWords(lang).ties)}
          </span>
          <Icon name="down" size="size-3.5" />
        </summary>
        <ul className="pb-2 desktop:ps-[250px]">
          {citations.map((row) => (
            <SourceRow key={row.source.id} {...row} lang={lang} records={records} heading="h3" />
          ))}
          {tieCount > 0 && (
            <li className="border-t border-rule py-3">
              <a href={pinnedAddress(`/${lang}?sources=${ids}`, records)} className={button.plain}>
                {pluralMessage(lang, tieCount, text.onMap)}
              </a>
            </li>
          )}
        </ul>
      </details>
    </li>
  );
}
