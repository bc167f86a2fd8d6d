import { useCallback } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { useAddress } from "../state/address";
import type { SelectionState } from "../state/use-selection";
import type { TiesState } from "../state/use-ties";
import { Detail } from "./detail";
import { Masthead } from "./masthead";
import { Panel } from "./panel";
import { SheetHandle, sheetHeight, type useSheet } from "./sheet";

const panelClasses =
  "relative z-2 flex min-h-0 flex-col border-e border-rule bg-paper max-tablet:border-e-0 sheet:absolute sheet:inset-x-0 sheet:bottom-0 sheet:rounded-t-4 sheet:shadow-float print:contents";

const detailClasses =
  "absolute inset-0 z-1 flex flex-col bg-paper sheet:top-6.5 plain:max-tablet:static print:static print:order-2";

type PanelSideProps = {
  readonly data: SelectionState;
  readonly tiesState: TiesState;
  readonly sheet: ReturnType<typeof useSheet>;
  readonly site: string;
  readonly contact: string | null;
  readonly onHover: (id: string | null) => void;
  readonly onLocate: (tie: Tie) => void;
};

/** The filter and the list, with the open tie over them; on small screens a sheet over the map. */
export function PanelSide(props: PanelSideProps) {
  const { data, tiesState, sheet, site, contact, onHover, onLocate } = props;
  const { text, view } = useAddress();
  const { setHeight } = sheet;
  const raise = useCallback(() => setHeight("full"), [setHeight]);
  const isOpen = view.tie !== null;
  return (
    <section
      ref={sheet.panel}
      aria-label={text.list}
      className={`${panelClasses} ${sheetHeight[sheet.height]}`}
    >
      <SheetHandle height={sheet.height} handlers={sheet.handlers} />
      <div
        inert={isOpen}
        className={`flex min-h-0 flex-1 flex-col sheet:overflow-y-auto ${isOpen ? "plain:max-tablet:hidden print:hidden" : "print:contents"}`}
      >
        <Masthead />
        <Panel
          selection={data.selection}
          ties={data.ties}
          facets={data.facets}
          relaxations={data.relaxations}
          newer={tiesState.newer}
          failed={tiesState.failed}
          retry={tiesState.retry}
          onHover={onHover}
          onFilters={raise}
        />
      </div>
      {view.tie !== null && (
        <div className={detailClasses}>
          <Detail
            id={view.tie}
            tie={data.selected}
            ties={data.ties}
            site={site}
            contact={contact}
            onLocate={onLocate}
          />
        </div>
      )}
    </section>
  );
}
