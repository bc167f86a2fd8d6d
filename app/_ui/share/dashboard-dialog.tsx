import type { PageOptions } from "../../_domain/query/request-options";
import type { Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { type ShareBase, sharedState, sharedTie } from "./share-context";
import { ShareDialog } from "./share-dialog";

export type DashboardDialogProps = ShareBase & {
  readonly view: PageOptions;
  readonly selection: Selection<TieSummary>;
  /** The open tie; null if there is none. */
  readonly tie: Tie | null;
  readonly onClose: () => void;
};

/** The dialog of the map's page: the open tie, and the view. */
export function DashboardDialog(props: DashboardDialogProps) {
  const { lang, records, site, view, selection, tie, onClose } = props;
  const state = sharedState(selection, view);
  return (
    <ShareDialog
      base={{ lang, records, site }}
      subjects={tie ? [sharedTie(tie, records), state] : [state]}
      onClose={onClose}
    />
  );
}
