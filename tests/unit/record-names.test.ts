import { expect, it } from "vitest";
import {
  actorName,
  placeName,
  publisherName,
  sectorName,
} from "../../app/_domain/records/record-names";
import { smallDataset } from "../fixtures/small-dataset";

it.each([
  ["place", placeName, smallDataset.places[0]?.id, smallDataset.places[0]?.name.en],
  ["actor", actorName, smallDataset.actors[0]?.id, smallDataset.actors[0]?.name.en],
  ["source", publisherName, smallDataset.sources[0]?.id, smallDataset.sources[0]?.publisher.en],
  ["sector", sectorName, smallDataset.sectors[0]?.id, smallDataset.sectors[0]?.name.en],
] as const)("a %s has its name, and its id where the records have none", (_, nameOf, id, name) => {
  expect(nameOf(id ?? "", smallDataset, "en")).toBe(name);
  expect(nameOf("nothing", smallDataset, "en")).toBe("nothing");
});
