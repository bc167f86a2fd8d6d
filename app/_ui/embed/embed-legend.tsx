import type { Facet } from "../../_domain/selection/select";
import { numeral } from "../../_domain/text/plurals";
import { layers, toggleLayer } from "../../_domain/vocabulary/layers";
import { Swatch } from "../parts/tie-badges";
import { useAddress } from "../state/address";

const row =
  "grid grid-cols-[repeat(3,minmax(0,164px))] gap-1.5 px-3.5 pb-2.5 @max-[500px]/embed:grid-cols-[1fr_.88fr_1.16fr] @max-[500px]/embed:gap-0";

const toggle =
  "group grid min-h-8 min-w-0 grid-cols-[auto_26px_1fr_auto] items-center gap-1.75 rounded-2 border-rule bg-paper-2 px-2 text-2 leading-ui whitespace-nowrap text-ink-3 hover:bg-paper-3 has-checked:text-ink has-focus-visible:relative has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus";

const joined =
  "@max-[500px]/embed:-ms-px @max-[500px]/embed:min-h-13.5 @max-[500px]/embed:grid-cols-[auto_1fr_auto] @max-[500px]/embed:gap-1.25 @max-[500px]/embed:rounded-none @max-[500px]/embed:border @max-[500px]/embed:bg-transparent @max-[500px]/embed:pt-2 @max-[500px]/embed:pb-1.25 @max-[500px]/embed:first-of-type:ms-0 @max-[500px]/embed:first-of-type:rounded-s-2 @max-[500px]/embed:last-of-type:rounded-e-2 @max-[340px]/embed:gap-0.75 @max-[340px]/embed:px-1 @max-[340px]/embed:text-1 low:min-h-8! low:py-0!";

/** The layers as legend and switches in one, where the still embed has them. */
export function EmbedLegend({ counts }: { readonly counts: Facet }) {
  const { lang, text, filter, go } = useAddress();
  return (
    <fieldset className={row}>
      <legend className="sr-only">{text.facets.layers}</legend>
      {layers.map((layer, at) => (
        <label key={layer.id} htmlFor={layer.id} className={`${toggle} ${joined}`}>
          <span className="order-1 opacity-35 group-has-checked:opacity-100 @max-[500px]/embed:order-none @max-[500px]/embed:col-span-full low:hidden">
            <Swatch layer={layer.id} size="block h-2 w-full overflow-visible" />
          </span>
          <input
            type="checkbox"
            id={layer.id}
            className="size-3.5 accent-action outline-none @max-[340px]/embed:size-3"
            checked={filter.layers.includes(layer.id)}
            onChange={({ target }) =>
              go({ filter: { layers: toggleLayer(filter.layers, layer.id, target.checked) } })
            }
          />
          <span className="order-2 min-w-0 whitespace-normal wrap-anywhere">
            {layer.name[lang]}
          </span>
          <span className="order-3 text-ink-2">{numeral(lang, counts[at]?.count ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
