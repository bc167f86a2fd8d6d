import { expect, test } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { tiesAtHub } from "../../app/_ui/embed/selected-ties";
import { smallDataset } from "../fixtures/small-dataset";

test("a hub names the ties of the places in it, and those that pass there", () => {
  const { ties } = select(smallDataset, defaultFilter(smallDataset));
  const { ties: passing } = select(smallDataset, {
    ...defaultFilter(smallDataset),
    places: ["south-airport"],
  });
  expect(passing.map(({ id }) => id)).toEqual(expect.arrayContaining(["within-hub", "passing"]));
  expect(tiesAtHub("south", ties, smallDataset)).toEqual(
    expect.arrayContaining(["within-hub", "passing"]),
  );
});

test("a hub names as many ties as its mark counts", () => {
  const selection = select(dataset, defaultFilter(dataset));
  for (const { id, count } of flows(selection).hubs)
    expect(tiesAtHub(id, selection.ties, dataset), id).toHaveLength(count);
});
