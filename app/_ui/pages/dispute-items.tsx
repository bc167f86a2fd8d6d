import type { Catalogue } from "../../_domain/records/dataset";
import { fieldName, type TieDispute } from "../../_domain/selection/disputes";
import type { Language } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { layerClasses } from "../parts/layer-classes";
import { Swatch } from "../parts/tie-badges";
import { Versions } from "../tie/disputes";
import { TieDate } from "../tie/tie-date";

type DisputeItemsProps = {
  readonly disputes: readonly TieDispute[];
  readonly lang: Language;
  readonly records: Catalogue;
};

type DisputeItemProps = Omit<DisputeItemsProps, "disputes"> & TieDispute;

function DisputeItem({ tie, dispute, lang, records }: DisputeItemProps) {
  return (
    <li
      data-tie={tie.id}
      data-field={dispute.field}
      className="break-inside-avoid border-t border-rule pt-3.5 pb-5"
    >
      <h3 className="text-5 leading-ui font-bold">{fieldName(dispute.field, records, lang)}</h3>
      <p className="mt-0.5 mb-3 flex flex-wrap items-center gap-x-2.5 text-3 leading-ui">
        <Swatch layer={tie.layer} size="h-2 w-7.5" />
        <span className={`text-2 font-bold ${layerClasses[tie.layer].text}`}>
          {layerById[tie.layer].name[lang]}
        </span>
        <a href={`/${lang}/ties/${tie.id}`} className="inline-flex min-h-6 items-center underline">
          {tie.title[lang]}
        </a>
        <TieDate date={tie.date} lang={lang} className="text-2 text-ink-2" />
      </p>
      <Versions room="page" dispute={dispute} lang={lang} records={records} />
    </li>
  );
}

/** Disputed points, each with its tie and all versions of it; none is ranked. */
export const DisputeItems = ({ disputes, ...rest }: DisputeItemsProps) => (
  <ul className="mt-2">
    {disputes.map(({ tie, dispute }) => (
      <DisputeItem key={`${tie.id} ${dispute.field}`} tie={tie} dispute={dispute} {...rest} />
    ))}
  </ul>
);
