import { fieldName, type TieDispute } from "../../_domain/selection/disputes";
import { layerById } from "../../_domain/vocabulary/layers";
import type { CatalogueProps } from "../parts/catalogue-props";
import { layerClasses } from "../parts/layer-classes";
import { Swatch } from "../parts/tie-badges";
import { Versions } from "../tie/disputes";
import { TieDate } from "../tie/tie-summary";

type DisputeItemsProps = CatalogueProps & { readonly disputes: readonly TieDispute[] };

/** Disputed points, each with its tie and all its versions; none is ranked. */
export const DisputeItems = ({ disputes, lang, records }: DisputeItemsProps) => (
  <ul className="mt-2">
    {disputes.map(({ tie, dispute }) => (
      <li
        key={`${tie.id} ${dispute.field}`}
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
          <a
            href={`/${lang}/ties/${tie.id}`}
            className="inline-flex min-h-6 items-center underline"
          >
            {tie.title[lang]}
          </a>
          <TieDate date={tie.date} lang={lang} className="text-2 text-ink-2" />
        </p>
        <Versions layout="page" dispute={dispute} lang={lang} records={records} />
      </li>
    ))}
  </ul>
);
