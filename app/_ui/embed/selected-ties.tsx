import { tieAddress } from "../../_domain/query/addresses";
import type { LiveEmbedOptions } from "../../_domain/query/request-options";
import { type Catalogue, hubOf, type TieSummary } from "../../_domain/records/dataset";
import { disputedPoints } from "../../_domain/selection/disputes";
import { pluralMessage } from "../../_domain/text/plurals";
import { layerById } from "../../_domain/vocabulary/layers";
import { Icon } from "../parts/icons";
import { DisputeBadge, Status, Swatch, TieNoteBadge } from "../parts/tie-badges";
import { useAddress } from "../state/address";
import { LoadStatus } from "../state/loading";
import type { SelectionState } from "../state/use-selection";
import { TieDateText } from "../tie/tie-summary";

/** Ids of the ties that start, end or pass at a hub or at a place in it: those that its mark on the map counts. */
export const tiesAtHub = (
  hub: string,
  ties: readonly TieSummary[],
  records: Catalogue,
): readonly string[] =>
  ties
    .filter(({ from, to, via }) => [from, to, ...via].some((id) => hubOf(id, records) === hub))
    .map(({ id }) => id);

type TieRowsProps = { readonly ties: readonly TieSummary[]; readonly site: string };

/** Ties with layer, status, dispute and date; each links to its page. */
function TieRows({ ties, site }: TieRowsProps) {
  const { lang, records } = useAddress();
  return (
    <ol>
      {ties.map((tie) => (
        <li key={tie.id} data-tie={tie.id} className="border-t border-rule px-3.5 py-2.5">
          <p className="flex flex-wrap items-center gap-x-2 text-2 leading-ui text-ink-2">
            <Swatch layer={tie.layer} size="h-2 w-7" />
            {layerById[tie.layer].name[lang]} <Status status={tie.status} lang={lang} />{" "}
            <TieNoteBadge id={tie.id} lang={lang} records={records} />{" "}
            <TieDateText date={tie.date} lang={lang} className="ms-auto" />
          </p>
          <a
            href={tieAddress({ site, lang, records }, tie.id)}
            target="_blank"
            rel="noopener"
            className="mt-0.5 block min-h-6 text-3 leading-card font-bold no-underline hover:underline"
          >
            {tie.title[lang]}
          </a>{" "}
          {tie.disputed && (
            <p className="mt-0.5 text-2 leading-ui">
              <DisputeBadge lang={lang} points={disputedPoints(tie, records, lang)} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The list stands below the map where the address asks for it or scripts do not run, else it is for screen readers and the keyboard. */
const listClasses = {
  list: "max-h-120 overflow-y-auto border-x border-b border-rule print:max-h-none print:overflow-visible",
  none: "border-x border-b border-rule script:not-focus-within:sr-only script:max-h-1/2 script:overflow-y-auto",
};

const listColumnClasses =
  "columns:col-start-1 columns:row-start-2 columns:max-h-none columns:min-h-30 columns:overflow-y-auto columns:border-0 columns:[contain:size]";

type TieListProps = {
  readonly data: Pick<SelectionState, "selection" | "ties">;
  /** Whether loading the ties failed. */
  readonly hasFailed: boolean;
  readonly panel: LiveEmbedOptions["panel"];
  readonly site: string;
  readonly retry: () => void;
};

/** The ties of the selection, which link to their pages. */
export function TieList({ panel, data, site, hasFailed, retry }: TieListProps) {
  const { text } = useAddress();
  return (
    <section
      id="list"
      aria-label={text.list}
      data-part={panel === "list" ? "" : undefined}
      className={`${listClasses[panel]} ${listColumnClasses}`}
    >
      {data.selection ? (
        <TieRows ties={data.ties} site={site} />
      ) : (
        <LoadStatus hasFailed={hasFailed} retry={retry} />
      )}
    </section>
  );
}

type SelectedTiesProps = TieRowsProps & { readonly label: string; readonly onClose: () => void };

/** The ties of the flow or hub that the reader pressed, over the lower part of the map. */
export function SelectedTies({ ties, site, label, onClose }: SelectedTiesProps) {
  const { lang, text } = useAddress();
  return (
    <section
      aria-label={label}
      className="absolute inset-x-0 bottom-0 z-5 max-h-3/5 overflow-y-auto bg-paper shadow-float"
    >
      <div className="sticky top-0 z-1 flex items-center justify-between bg-paper ps-3.5">
        <h2 className="text-3 leading-ui font-bold">
          {pluralMessage(lang, ties.length, text.ties)}
        </h2>
        <button
          type="button"
          aria-label={text.close}
          onClick={onClose}
          className="grid size-11 shrink-0 place-items-center"
        >
          <Icon name="cross" />
        </button>
      </div>
      <TieRows ties={ties} site={site} />
    </section>
  );
}
