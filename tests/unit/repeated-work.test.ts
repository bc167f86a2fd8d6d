import { beforeEach, describe, expect, it, vi } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { type MapWords, mapWordParams } from "../../app/_domain/query/author-words";
import { defaultFilter } from "../../app/_domain/query/filter";
import { parseParams } from "../../app/_domain/query/params";
import { isListed } from "../../app/_domain/records/dataset";
import { authorMarks } from "../../app/_domain/selection/author-marks";
import { readState } from "../../app/_domain/selection/compared-state";
import { compareStates } from "../../app/_domain/selection/comparison";
import { select } from "../../app/_domain/selection/select";
import { comparisonPicture } from "../../app/_render/picture/comparison";
import { picture } from "../../app/_render/picture/picture";
import { placeHubLabels } from "../../app/_render/svg/hub-label-placement";

vi.mock("../../app/_domain/flows/flows", { spy: true });
vi.mock("../../app/_render/svg/hub-label-placement", { spy: true });

const site = "https://a.example";

beforeEach(() => {
  vi.clearAllMocks();
});

describe("a picture", () => {
  it.each([1200, 300])("places the labels of hubs once, %d px wide with callouts", (width) => {
    const tie = dataset.ties.find(isListed)?.id;
    const query = new URLSearchParams({ "call.1": `${tie}:Here` });
    const { values: words } = parseParams<MapWords>(mapWordParams, query, dataset);
    const selection = select(dataset, defaultFilter(dataset));
    const author = { ...authorMarks(words, dataset, selection), words };
    const size = { width, height: width };
    const svg = picture(selection, {
      ...{ ...size, lang: "en", palette: "light", title: false, site, author },
    });
    expect(svg).toContain("Here");
    expect(placeHubLabels).toHaveBeenCalledTimes(1);
  });

  it("of a comparison counts the flows of each side once", () => {
    const releases = { current: dataset, find: releasedDataset };
    const oldest = `data=${log.releases.at(-1)?.version}`;
    const [a, b] = [oldest, ""].map((query) => readState(query, releases, false));
    if (!a || !b) throw new Error("no states");
    const options = { lang: "en", theme: "light", site, current: dataset } as const;
    comparisonPicture(compareStates(a, b), options);
    expect(flows).toHaveBeenCalledTimes(2);
  });
});
