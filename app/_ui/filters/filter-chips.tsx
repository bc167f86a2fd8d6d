import { pinnedAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { appendQuery } from "../../_domain/query/params";
import type { Facets } from "../../_domain/selection/select";
import { Icon } from "../parts/icons";
import { Menu } from "../parts/menu";
import { useAddress } from "../state/address";
import { ChoiceList, MenuFooter } from "./choice-list";
import { FilterCheckbox } from "./filter-checkbox";
import { originChoices } from "./origin-choices";
import { Period } from "./period";

type ChipsProps = {
  readonly facets: Facets;
  /** Number of ties that match the filter; null while it is not known. */
  readonly matchCount: number | null;
};

/** A closed menu holds no values; without script a page of its own has those of all menus. */
function AllFilters() {
  const { lang, text, records, filter } = useAddress();
  return (
    <>
      <p className="plain:hidden">{text.loading}</p>
      <a
        href={pinnedAddress(appendQuery(`/${lang}/filter`, formatFilter(filter, records)), records)}
        className="script:hidden"
      >
        {text.allFilters}
      </a>
    </>
  );
}

type FacetChipProps = ChipsProps & { readonly facet: "places" | "actors" | "sources" };

function FacetChip({ facet, facets, matchCount }: FacetChipProps) {
  const { text, filter, go, goAfterFrame } = useAddress();
  const chosen: readonly string[] = filter[facet];
  const isEmpty = facets[facet].every(({ count }) => count === 0);
  return (
    <Menu
      label={text.facets[facet]}
      chosenCount={chosen.length}
      emptyReason={isEmpty ? text.nothingToChoose : null}
      fallback={<AllFilters />}
    >
      {(close) => (
        <>
          <ChoiceList
            facet={facet}
            values={facets[facet]}
            chosen={chosen}
            choose={(change) =>
              goAfterFrame({ filter: (latest) => ({ [facet]: change(latest[facet]) }) })
            }
          />
          <MenuFooter
            matchCount={matchCount}
            onClear={() => go({ filter: { [facet]: [] } })}
            onClose={close}
          />
        </>
      )}
    </Menu>
  );
}

function PeriodChip({ matchCount }: Pick<ChipsProps, "matchCount">) {
  const { text, filter, go } = useAddress();
  const clear = () => go({ filter: { time: null, known: null } });
  const chosenCount = filter.time || filter.known ? 1 : 0;
  return (
    <Menu
      label={text.period}
      chosenCount={chosenCount}
      emptyReason={null}
      fallback={<AllFilters />}
    >
      {(close) => (
        <>
          <Period />
          <MenuFooter matchCount={matchCount} onClear={clear} onClose={close} />
        </>
      )}
    </Menu>
  );
}

const optionClasses =
  "flex min-h-9 items-center gap-2 rounded-2 px-2 text-3 hover:bg-paper-2 max-tablet:min-h-11 [&_input]:size-4 [&_input]:accent-action";

function OriginChoices() {
  const { lang, text, records, filter, go } = useAddress();
  return (
    <fieldset className="mt-2 border-t border-rule pt-2">
      <legend className="float-start w-full py-1 text-2 font-bold">{text.evidence.title}</legend>
      {originChoices(filter, records, lang).map(({ range, value, name, isChosen }) => (
        <label key={value} className={`clear-both ${optionClasses}`}>
          <input
            type="radio"
            name="origins"
            value={value}
            checked={isChosen}
            onChange={() => go({ filter: { origins: range } })}
          />
          {name}
        </label>
      ))}
      <p className="px-2 pt-1 text-2 leading-ui text-ink-2">{text.evidence.note}</p>
    </fieldset>
  );
}

/** The filters that readers need less often: sectors, disputed ties and the number of independent sources. */
function MoreChip({ facets, matchCount }: ChipsProps) {
  const { text, filter, go, goAfterFrame } = useAddress();
  const { sectors, disputed, origins } = filter;
  return (
    <Menu
      label={text.more}
      chosenCount={sectors.length + Number(disputed) + Number(origins !== null)}
      emptyReason={null}
      fallback={<AllFilters />}
    >
      {(close) => (
        <>
          <label htmlFor="disputed" className={optionClasses}>
            <FilterCheckbox
              id="disputed"
              name="disputed"
              value="true"
              isOn={disputed}
              turn={(on) => goAfterFrame({ filter: { disputed: on } })}
            />
            <Icon name="unequal" size="size-3.5" />
            {text.disputed}
          </label>
          <p className="mt-2 border-t border-rule py-1 pt-3 text-2 font-bold">
            {text.facets.sectors}
          </p>
          <ChoiceList
            facet="sectors"
            values={facets.sectors}
            chosen={sectors}
            choose={(change) =>
              goAfterFrame({ filter: (latest) => ({ sectors: change(latest.sectors) }) })
            }
          />
          <OriginChoices />
          <MenuFooter
            matchCount={matchCount}
            onClear={() => go({ filter: { sectors: [], disputed: false, origins: null } })}
            onClose={close}
          />
        </>
      )}
    </Menu>
  );
}

/** One chip for each filter that readers use often, and one for the others; the legend has layers and statuses. */
export function FilterChips({ facets, matchCount }: ChipsProps) {
  return (
    <>
      <FacetChip facet="places" facets={facets} matchCount={matchCount} />
      <PeriodChip matchCount={matchCount} />
      <FacetChip facet="actors" facets={facets} matchCount={matchCount} />
      <FacetChip facet="sources" facets={facets} matchCount={matchCount} />
      <MoreChip facets={facets} matchCount={matchCount} />
    </>
  );
}
