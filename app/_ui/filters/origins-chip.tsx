import { type NumberRange, params } from "../../_domain/query/filter";
import { pluralMessage } from "../../_domain/text/plurals";
import { Menu } from "../parts/menu";
import { useAddress } from "../state/address";
import { MenuFoot } from "./choice-list";

const offered: readonly NumberRange[] = [
  { from: 2, to: null },
  { from: 3, to: null },
  { from: 1, to: 1 },
];

function useChoices() {
  const { lang, text, records, filter } = useAddress();
  const written = (range: NumberRange | null) => params.origins.format(range, records);
  const words = ({ from, to }: NumberRange) => {
    const least = pluralMessage(lang, from ?? 0, text.origins);
    if (from === to) return least;
    return to === null ? text.evidence.least(least) : text.originRange(from, to);
  };
  const isOffered = offered.some((range) => written(range) === written(filter.origins));
  const own = filter.origins === null || isOffered ? [] : [filter.origins];
  return [
    { range: null, value: "", name: text.evidence.any },
    ...[...offered, ...own].map((range) => ({ range, value: written(range), name: words(range) })),
  ];
}

/** How many independent origins a tie must have. */
export function OriginsChip({ matched }: { matched: number | null }) {
  const { text, records, filter, go } = useAddress();
  const choices = useChoices();
  const chosen = params.origins.format(filter.origins, records);
  const choose = (origins: NumberRange | null) => go({ filter: { origins } });
  return (
    <Menu label={text.evidence.chip} chosen={chosen ? 1 : 0} idle={null}>
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
          <MenuFoot matched={matched} onClear={() => choose(null)} onClose={close} />
        </>
      )}
    </Menu>
  );
}
