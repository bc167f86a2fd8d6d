import { describe, expect, it } from "vitest";
import { type Dataset, isListed, type Tie } from "../../app/_domain/records/dataset";
import { relatedTies } from "../../app/_domain/selection/related-ties";
import { sortTies } from "../../app/_domain/selection/select";
import { smallDataset } from "../fixtures/small-dataset";

const tieOf = (id: string): Tie => {
  const tie = smallDataset.ties.find((each) => each.id === id);
  if (!tie) throw new Error(`no tie ${id}`);
  return tie;
};
const relatedTo = (id: string, dataset: Dataset = smallDataset) => relatedTies(tieOf(id), dataset);
const listedTies = sortTies(smallDataset.ties.filter(isListed), "date");

describe("neighbours in time", () => {
  it("lead from the first tie to the last and back", () => {
    const steps = listedTies.map(({ id }) => relatedTo(id));
    const ids = listedTies.map(({ id }) => id);
    expect(steps.map(({ later }) => later?.id)).toEqual([...ids.slice(1), undefined]);
    expect(steps.map(({ earlier }) => earlier?.id)).toEqual([undefined, ...ids.slice(0, -1)]);
  });

  it("lead on from a tie that lists do not show, and never to one", () => {
    const { earlier, later } = relatedTo("withdrawn");
    expect([earlier, later].filter((tie) => tie && !isListed(tie))).toEqual([]);
    expect(earlier ?? later).not.toBeNull();
  });
});

describe("ties nearby", () => {
  it("are at most three, none of them the tie itself or one that lists do not show", () => {
    const found = smallDataset.ties.flatMap((tie) =>
      relatedTies(tie, smallDataset).similar.map((near) => ({ tie, near })),
    );
    expect(found.filter(({ tie, near }) => tie.id === near.id || !isListed(near))).toEqual([]);
    expect(
      smallDataset.ties.every((tie) => relatedTies(tie, smallDataset).similar.length <= 3),
    ).toBe(true);
  });

  it("share both places first, and of equals the nearest in time comes first", () => {
    expect(relatedTo("plain").similar.map(({ id }) => id)).toEqual([
      "undated-claim",
      "same-days",
      "after",
    ]);
  });

  it("may meet in a hub", () => {
    const moved: Dataset = {
      ...smallDataset,
      ties: [tieOf("plain"), { ...tieOf("same-days"), to: "south-airport" }],
    };
    expect(relatedTo("plain", moved).similar).toHaveLength(1);
  });

  it("are left out where they have only one end in common", () => {
    const apart: Dataset = { ...smallDataset, ties: [tieOf("plain"), tieOf("passing")] };
    expect(relatedTo("plain", apart).similar).toEqual([]);
  });
});
