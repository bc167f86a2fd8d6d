import { type FlowMap, flows, type SelectedLine, tieLine } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import { type Catalogue, hubOf, isListed, type Tie } from "../../_domain/records/dataset";

/** What the map of one tie draws: its line and its hubs. A withdrawn tie has no line. */
export function tieMap(
  tie: Tie,
  records: Catalogue,
): { readonly flowMap: FlowMap; readonly frame: Frame; readonly selected: SelectedLine } {
  const stops = new Set([tie.from, ...tie.via, tie.to].map((stop) => hubOf(stop, records)));
  const { hubs, flows: lines } = flows({ records, ties: isListed(tie) ? [tie] : [] });
  const { isDisputed: _, ...selected } = tieLine(tie, records);
  return {
    flowMap: { flows: lines, hubs: hubs.filter(({ id }) => stops.has(id)) },
    frame: frame(records, [...stops]),
    selected,
  };
}
