import { type FacetKey, type Facets, facetKeys } from "../../_domain/selection/select";
import { statusIds } from "../../_domain/vocabulary/statuses";
import { Icon } from "../parts/icons";
import { Menu } from "../parts/menu";
import { useAddress } from "../state/address";
import { ChoiceList, MenuFoot } from "./choice-list";
import { OriginsChip } from "./origins-chip";
import { Period } from "./period";

type ChipFacet = Exclude<FacetKey, "layers">;

/** The chips in their order: every facet but the layers, which the legend shows. */
const chipFacets: readonly ChipFacet[] = [
  "places",
  "statuses",
  ...facetKeys.filter(
    (key): key is ChipFacet => key !== "layers" && key !== "places" && key !== "statuses",
  ),
];

type FacetChipProps = { facet: ChipFacet; facets: Facets; matched: number | null };

function FacetChip({ facet, facets, matched }: FacetChipProps) {
  const { text, filter, go } = useAddress();
  const whole = facet === "statuses" && filter.statuses.length === statusIds.length;
  const chosen: readonly string[] = whole ? [] : filter[facet];
  const choose = (ids: readonly string[]) =>
    go({ filter: { [facet]: facet === "statuses" && ids.length === 0 ? statusIds : ids } });
  const idle = facets[facet].every(({ count }) => count === 0) ? text.nothingToChoose : null;
  return (
    <Menu label={text.facets[facet]} chosen={chosen.length} idle={idle}>
      {(close) => (
        <>
          <ChoiceList facet={facet} values={facets[facet]} chosen={chosen} choose={choose} />
          <MenuFoot matched={matched} onClear={() => choose([])} onClose={close} />
        </>
      )}
    </Menu>
  );
}

function PeriodChip({ matched }: { matched: number | null }) {
  const { text, filter, go } = useAddress();
  return (
    <Menu label={text.period} chosen={filter.time || filter.known ? 1 : 0} idle={null}>
      {(close) => (
        <>
          <Period />
          <MenuFoot
            matched={matched}
            onClear={() => go({ filter: { time: null, known: null } })}
            onClose={close}
          />
        </>
      )}
    </Menu>
  );
}

function DisputedChip() {
  const { text, filter, go } = useAddress();
  return (
    <label className="flex h-8 shrink-0 items-center gap-1.5 rounded-2 bg-paper-2 px-2.5 text-2 leading-none whitespace-nowrap transition-colors select-none hover:bg-paper-3 has-checked:bg-action has-checked:text-on-action has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:h-11">
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

type ChipsProps = { facets: Facets; matched: number | null };

/** The filters beside the layers, a chip each. */
export function FilterChips({ facets, matched }: ChipsProps) {
  const [first, ...rest] = chipFacets;
  return (
    <>
      {first && <FacetChip facet={first} facets={facets} matched={matched} />}
      <PeriodChip matched={matched} />
      {rest.map((facet) => (
        <FacetChip key={facet} facet={facet} facets={facets} matched={matched} />
      ))}
      <OriginsChip matched={matched} />
      <DisputedChip />
    </>
  );
}
