import type { ReactNode } from "react";
import type { Facet } from "../../_domain/selection/select";
import { numeral } from "../../_domain/text/plurals";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import { Swatch } from "../parts/tie-badges";
import { useAddress } from "../state/address";
import { type FilterBox, useLayerBoxes, useStatusBoxes } from "./filter-boxes";
import { FilterCheckbox } from "./filter-checkbox";

const toggleClasses =
  "group -ms-px grid print:not-has-checked:hidden flex-[1_1_min-content] grid-cols-[auto_1fr_auto] items-center gap-x-1.5 border border-rule px-2.25 pt-2.5 pb-2 leading-ui whitespace-nowrap text-3 text-ink-3 @max-[330px]:gap-x-1 @max-[330px]:px-1.75 @max-[330px]:text-2 @max-[270px]:text-1 transition-colors first-of-type:ms-0 first-of-type:rounded-s-2 last-of-type:rounded-e-2 hover:bg-paper-2 has-focus-visible:relative has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";

type ToggleProps = {
  readonly facet: "layers" | "statuses";
  readonly box: FilterBox;
  /** The line of the map that it shows or hides. */
  readonly children: ReactNode;
};

function Toggle({ facet, box, children }: ToggleProps) {
  const { id, title, isOn, turn, name, count } = box;
  const { lang } = useAddress();
  return (
    <label htmlFor={`${facet}-${id}`} title={title} className={toggleClasses}>
      {children}
      <FilterCheckbox
        className="size-4 accent-action outline-none print:hidden"
        id={`${facet}-${id}`}
        name={facet}
        value={id}
        isOn={isOn}
        turn={turn}
      />
      <span className="min-w-min whitespace-normal group-has-checked:font-medium group-has-checked:text-ink @max-[330px]:col-span-2">
        {name}
      </span>{" "}
      <span className="group-has-checked:text-ink-2 @max-[330px]:col-start-3 @max-[330px]:row-start-1 @max-[330px]:mb-1.75 @max-[330px]:text-end">
        {numeral(lang, count)}
      </span>{" "}
    </label>
  );
}

/** Legend of the layers and checkboxes that show or hide them. */
export function LayerToggles({ counts }: { counts: Facet }) {
  const { text } = useAddress();
  return (
    <fieldset className="@container mx-6 panels:mx-5 flex min-w-0 flex-wrap max-tablet:mx-4 print:mx-0">
      <legend className="sr-only">{text.facets.layers}</legend>
      {useLayerBoxes(counts).map((box) => (
        <Toggle key={box.id} facet="layers" box={box}>
          <span className="col-span-3 mb-1.75 block opacity-35 group-has-checked:opacity-100 @max-[330px]:col-span-2">
            <Swatch layer={box.id} size="block h-2.5 w-0 min-w-full" width={3.2} />
          </span>
        </Toggle>
      ))}
    </fieldset>
  );
}

type StatusTogglesProps = {
  readonly counts: Facet;
  /** The line of a class with its sign. */
  readonly keyOf: (id: StatusId) => ReactNode;
  readonly className: string;
};

/** Legend of the classes of flows and checkboxes that show or hide the ties of each status. */
export function StatusToggles({ counts, keyOf, className }: StatusTogglesProps) {
  const { text } = useAddress();
  return (
    <fieldset
      className={`@container mx-6 panels:mx-5 mt-1.5 flex min-w-0 flex-wrap max-tablet:mx-4 print:mx-0 ${className}`}
    >
      <legend className="sr-only">{text.facets.statuses}</legend>
      {useStatusBoxes(counts).map((box) => (
        <Toggle key={box.id} facet="statuses" box={box}>
          <span className="col-span-3 mb-1.75 block text-ink opacity-35 group-has-checked:opacity-100 @max-[330px]:col-span-2">
            {keyOf(box.id)}
          </span>
        </Toggle>
      ))}
    </fieldset>
  );
}
