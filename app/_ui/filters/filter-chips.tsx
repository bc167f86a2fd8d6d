import { filterParams, type NumberRange } from "../../_domain/query/filter";
import { type FacetKey, type Facets, facetKeys } from "../../_domain/selection/select";
import { originRangeWords } from "../../_domain/sentences/sentence-clauses";
import { Icon } from "../parts/icons";
import { Menu } from "../parts/menu";
import { useAddress } from "../state/address";
import { ChoiceList, MenuFooter } from "./choice-list";
import { Period } from "./period";

type ChipsProps = {
  readonly facets: Facets;
  /** Number of ties that match the filter; null while it is not known. */
  readonly matchCount: number | null;
};

type ChipFacet = Exclude<FacetKey, "layers" | "statuses">;
type FacetChipProps = ChipsProps & { readonly facet: ChipFacet };

function FacetChip({ facet, facets, matchCount }: FacetChipProps) {
  const { text, filter, go } = useAddress();
  const chosen: readonly string[] = filter[facet];
  const choose = (ids: readonly string[]) => go({ filter: { [facet]: ids } });
  const isEmpty = facets[facet].every(({ count }) => count === 0);
  return (
    <Menu
      label={text.facets[facet]}
      chosenCount={chosen.length}
      emptyReason={isEmpty ? text.nothingToChoose : null}
    >
      {(close) => (
        <>
          <ChoiceList facet={facet} values={facets[facet]} chosen={chosen} choose={choose} />
          <MenuFooter matchCount={matchCount} onClear={() => choose([])} onClose={close} />
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
    <Menu label={text.period} chosenCount={chosenCount} emptyReason={null}>
      {(close) => (
        <>
          <Period />
          <MenuFooter matchCount={matchCount} onClear={clear} onClose={close} />
        </>
      )}
    </Menu>
  );
}

const originPresets: readonly NumberRange[] = [
  { from: 2, to: null },
  { from: 3, to: null },
  { from: 1, to: 1 },
];

/** The choices of the number of origins: any, the presets, and the filter's own range if it is none of them. */
function useOriginChoices() {
  const { lang, text, records, filter } = useAddress();
  const format = (range: NumberRange | null) => filterParams.origins.format(range, records);
  const isPreset = originPresets.some((range) => format(range) === format(filter.origins));
  const ranges =
    filter.origins === null || isPreset ? originPresets : [...originPresets, filter.origins];
  return [
    { range: null, value: "", name: text.evidence.any },
    ...ranges.map((range) => ({
      range,
      value: format(range),
      name: originRangeWords(range, lang),
    })),
  ];
}

function OriginsChip({ matchCount }: Pick<ChipsProps, "matchCount">) {
  const { text, records, filter, go } = useAddress();
  const choices = useOriginChoices();
  const chosen = filterParams.origins.format(filter.origins, records);
  const choose = (origins: NumberRange | null) => go({ filter: { origins } });
  return (
    <Menu label={text.evidence.chip} chosenCount={chosen ? 1 : 0} emptyReason={null}>
      {(close) => (
        <>
          <fieldset>
            <legend className="py-1 text-2 font-bold">{text.evidence.title}</legend>
            {choices.map(({ range, value, name }) => (
              <label
                key={value}
                className="flex min-h-9 items-center gap-2 rounded-2 px-2 text-3 hover:bg-paper-2 max-tablet:min-h-11"
              >
                <input
                  type="radio"
                  name="origins"
                  value={value}
                  checked={value === chosen}
                  onChange={() => choose(range)}
                  className="size-4 accent-action"
                />
                {name}
              </label>
            ))}
            <p className="px-2 pt-1 text-2 leading-ui text-ink-2">{text.evidence.note}</p>
          </fieldset>
          <MenuFooter matchCount={matchCount} onClear={() => choose(null)} onClose={close} />
        </>
      )}
    </Menu>
  );
}

const disputedChipClasses =
  "relative flex h-8 shrink-0 items-center gap-1.5 rounded-2 bg-paper-2 px-2.5 text-2 leading-none whitespace-nowrap transition-colors select-none hover:bg-paper-3 has-checked:bg-action has-checked:text-on-action has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:h-11";

function DisputedChip() {
  const { text, filter, go } = useAddress();
  return (
    <label className={disputedChipClasses}>
      <input
        type="checkbox"
        name="disputed"
        value="true"
        checked={filter.disputed}
        onChange={(event) => go({ filter: { disputed: event.target.checked } })}
        className="sr-only"
      />
      <Icon name="unequal" size="size-3.5" />
      {text.disputed}
    </label>
  );
}

/** The facets whose chips follow those of place and period: all but layers and statuses, which the legend shows. */
const laterFacets: readonly ChipFacet[] = facetKeys.filter(
  (key) => key !== "layers" && key !== "statuses" && key !== "places",
);

/** One chip for each filter except layers and statuses. */
export function FilterChips({ facets, matchCount }: ChipsProps) {
  return (
    <>
      <FacetChip facet="places" facets={facets} matchCount={matchCount} />
      <PeriodChip matchCount={matchCount} />
      {laterFacets.map((facet) => (
        <FacetChip key={facet} facet={facet} facets={facets} matchCount={matchCount} />
      ))}
      <OriginsChip matchCount={matchCount} />
      <DisputedChip />
    </>
  );
}
