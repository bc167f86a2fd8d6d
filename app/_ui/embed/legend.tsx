import type { ReactNode } from "react";
import type { Facets } from "../../_domain/selection/select";
import { embedWords } from "../../_domain/sentences/embed-words";
import { numeral } from "../../_domain/text/plurals";
import { type FilterBox, useLayerBoxes, useStatusBoxes } from "../filters/filter-boxes";
import { FilterCheckbox } from "../filters/filter-checkbox";
import { ClassKey } from "../map/class-key";
import { Swatch } from "../parts/tie-badges";
import { useAddress } from "../state/address";

const layersClasses =
  "grid grid-cols-[repeat(3,minmax(0,164px))] gap-1.5 px-3.5 pb-1.5 columns:grid-cols-2 columns:px-4 @max-[500px]/embed:grid-cols-[1fr_.88fr_1.16fr] @max-[500px]/embed:gap-0 @max-[300px]/embed:grid-cols-[repeat(auto-fit,minmax(104px,1fr))]";

const statusesClasses =
  "flex flex-wrap gap-1.5 px-3.5 pb-1.5 columns:grid columns:grid-cols-2 columns:px-4 @max-[500px]/embed:gap-0 @max-[500px]/embed:grid @max-[500px]/embed:grid-cols-[1fr_1.1fr_1fr] low:hidden";

const toggleClasses =
  "group min-w-0 items-center gap-1.75 rounded-2 border-rule px-2 text-2 leading-ui whitespace-nowrap text-ink-3 hover:bg-paper-3 has-checked:text-ink has-focus-visible:relative has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";

const wideClasses = {
  layers: "grid min-h-8 grid-cols-[auto_26px_1fr_auto] bg-paper-2",
  statuses: "flex min-h-6.5",
} as const;

const narrowClasses = {
  layers:
    "@max-[500px]/embed:min-h-13.5 @max-[500px]/embed:pt-2 @max-[500px]/embed:pb-1.25 @max-[500px]/embed:gap-1.25 low:grid-cols-[auto_1fr_auto]! low:min-h-8! low:py-0!",
  statuses:
    "@max-[500px]/embed:min-h-11 @max-[500px]/embed:px-1 @max-[500px]/embed:pt-1.5 @max-[500px]/embed:pb-0.75 @max-[500px]/embed:gap-x-1.25 @max-[500px]/embed:gap-y-0.75",
} as const;

const narrowToggleClasses =
  "@max-[500px]/embed:-ms-px @max-[500px]/embed:grid @max-[500px]/embed:grid-cols-[auto_1fr_auto] @max-[500px]/embed:rounded-none @max-[500px]/embed:border @max-[500px]/embed:bg-transparent @max-[500px]/embed:first-of-type:ms-0 @max-[500px]/embed:first-of-type:rounded-s-2 @max-[500px]/embed:last-of-type:rounded-e-2 @max-[380px]/embed:gap-0.75 @max-[380px]/embed:px-1 @max-[380px]/embed:[&:not(:lang(ar))]:text-1";

type ToggleProps = {
  readonly kind: keyof typeof wideClasses;
  readonly box: FilterBox;
  /** The line on the map that the toggle is about. */
  readonly line: ReactNode;
};

/** A checkbox as large as the link of the static embed. */
function Toggle({ kind, box, line }: ToggleProps) {
  const { id, title, isOn, turn, name, count } = box;
  const { lang } = useAddress();
  return (
    <label
      htmlFor={id}
      title={title}
      className={`${toggleClasses} ${wideClasses[kind]} ${narrowToggleClasses} ${narrowClasses[kind]}`}
    >
      <span className="order-1 opacity-35 group-has-checked:opacity-100 @max-[500px]/embed:order-none @max-[500px]/embed:col-span-full low:hidden">
        {line}
      </span>
      <FilterCheckbox
        id={id}
        name={kind}
        value={id}
        className="size-3.5 accent-action outline-none @max-[380px]/embed:size-3"
        isOn={isOn}
        turn={turn}
      />
      <span className="order-2 min-w-0 whitespace-normal">{name}</span>{" "}
      <span className="order-3 text-ink-2">{numeral(lang, count)}</span>{" "}
    </label>
  );
}

type LegendProps = {
  readonly counts: Pick<Facets, "layers" | "statuses">;
  /** Address of the frame, with the author's words. */
  readonly frameAddress: string;
};

/** The legend: checkboxes for the layers and the statuses, where the static embed has its links; without script a form. */
export function Legend({ counts, frameAddress }: LegendProps) {
  const { lang, text } = useAddress();
  const [path, query] = frameAddress.split("?");
  const words = embedWords[lang];
  return (
    <form action={path} className="flat:hidden" onSubmit={(event) => event.preventDefault()}>
      <input type="hidden" name="form" value="1" />
      {[...new URLSearchParams(query)]
        .filter(([key]) => key !== "layers" && key !== "statuses")
        .map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
      <fieldset className={layersClasses}>
        <legend className="sr-only">{words.layers}</legend>
        {useLayerBoxes(counts.layers).map((box) => (
          <Toggle
            key={box.id}
            kind="layers"
            box={box}
            line={<Swatch layer={box.id} size="block h-2 w-full overflow-visible" />}
          />
        ))}
      </fieldset>
      <fieldset className={statusesClasses}>
        <legend className="sr-only">{words.statuses}</legend>
        {useStatusBoxes(counts.statuses).map((box) => (
          <Toggle key={box.id} kind="statuses" box={box} line={<ClassKey id={box.id} />} />
        ))}
      </fieldset>
      <button type="submit" className="mx-3.5 min-h-8 px-2 text-2 underline script:hidden">
        {text.apply}
      </button>
    </form>
  );
}
