import { type Catalogue, catalogueIndex, type Tie } from "../../_domain/records/dataset";

/** The ties of a place by what they do there; a place includes those that lie in its hub. */
export function tiesOfPlace(id: string, ties: readonly Tie[], records: Catalogue) {
  const { hubs } = catalogueIndex(records);
  const isHere = (place: string) => place === id || hubs.get(place) === id;
  const groups: Record<"arriving" | "leaving" | "inside" | "passing", Tie[]> = {
    arriving: [],
    leaving: [],
    inside: [],
    passing: [],
  };
  for (const tie of ties) {
    const [starts, ends] = [isHere(tie.from), isHere(tie.to)];
    const group = starts && ends ? "inside" : ends ? "arriving" : starts ? "leaving" : "passing";
    groups[group].push(tie);
  }
  return groups;
}
