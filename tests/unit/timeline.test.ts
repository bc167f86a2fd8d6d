import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter, type Filter } from "../../app/_domain/query/filter";
import type { Dataset } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import type { TieDate } from "../../app/_domain/time/dates";
import { barCounts } from "../../app/_domain/timeline/marks";
import { timeline } from "../../app/_domain/timeline/timeline";
import { smallDataset } from "../fixtures/small-dataset";
import { on, tiesOn } from "../fixtures/ties-on";

const under = (dataset: Dataset, filter: Partial<Filter> = {}) =>
  timeline(dataset, select(dataset, { ...defaultFilter(dataset), ...filter }));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe("the timeline", () => {
  it("has every tie that lists show, in a bar or beside the bars", () => {
    for (const dataset of [real, smallDataset]) {
      const { bars, unplaced } = under(dataset);
      expect(sum(bars.map((bar) => barCounts(bar).selected)) + unplaced).toBe(dataset.total);
    }
  });

  it("counts a tie where its date is given", () => {
    const counts = (date: TieDate) => {
      const dataset = tiesOn([{ date }, { date: on("2025-01-05") }, { date: on("2025-04-05") }]);
      const { bars, unplaced } = under(dataset);
      return [...bars.map((bar) => barCounts(bar).selected), unplaced];
    };
    expect(counts(on("2025-03-05"))).toEqual([1, 0, 1, 1, 0]);
    expect(counts(on("2025-02-20", "day", "2025-03-02"))).toEqual([1, 1, 1, 1, 0]);
    expect(counts(on("2025-02-01", "month", "2025-02-28"))).toEqual([1, 1, 0, 1, 0]);
    expect(counts(on("2025-02-01", "month", "2025-03-31"))).toEqual([1, 0, 0, 1, 1]);
    expect(counts(on("2025-03-20", "before"))).toEqual([1, 0, 1, 1, 0]);
    expect(counts(on("2025-03-20", "after"))).toEqual([1, 0, 1, 1, 0]);
  });

  it("has no empty stretch where known days reach through it", () => {
    const { bars } = under(tiesOn([{ date: on("2025-01-05", "day", "2025-08-05") }]));
    expect(bars.map((bar) => `${bar.kind} ${barCounts(bar).selected}`)).toEqual(
      Array.from({ length: 8 }, () => "unit 1"),
    );
  });

  it("keeps what a filter leaves out, as the rest", () => {
    const { bars, unplaced } = under(smallDataset, { layers: ["trade"] });
    // Two are dated only to three months and to a year, so that no bar of a month counts them.
    expect(sum(bars.map((bar) => barCounts(bar).all))).toBe(smallDataset.total - 2);
    expect(sum(bars.map((bar) => barCounts(bar).selected)) + unplaced).toBe(2);
  });

  it("stacks the layers in their order and leaves out those that a bar lacks", () => {
    const dataset = tiesOn([
      { date: on("2025-02-01"), layer: "diplomatic" },
      { date: on("2025-02-03"), layer: "military" },
      { date: on("2025-02-01", "month", "2025-02-28"), layer: "military" },
    ]);
    expect(under(dataset).bars[0]?.stacks).toEqual([
      {
        layer: "military",
        dayKnown: { selected: 1, unselected: 0 },
        dayUnknown: { selected: 1, unselected: 0 },
      },
      {
        layer: "diplomatic",
        dayKnown: { selected: 1, unselected: 0 },
        dayUnknown: { selected: 0, unselected: 0 },
      },
    ]);
  });

  it("says which days a tie without a known day may have", () => {
    const before = on("2025-02-20", "before");
    const { bars } = under(tiesOn([{ date: before }, { date: before }]));
    expect(bars[0]?.open).toEqual([
      { date: before, span: { start: "2025-01-01", end: "2025-02-20" }, count: 2 },
    ]);
  });

  it("puts more than four such dates together", () => {
    const dates = ["10", "09", "11", "08"].map((day) => on(`2025-02-${day}`, "before"));
    const { bars } = under(tiesOn([...dates, on("2025-02-05", "after")].map((date) => ({ date }))));
    expect(bars[0]?.open).toEqual([
      { date: null, span: { start: "2025-01-01", end: "2025-12-31" }, count: 5 },
    ]);
  });

  it("draws one span from the first to the last possible day where a bar has many", () => {
    const days = ["2025-05-02", "2025-05-03", "2025-05-04", "2025-05-05"];
    const dataset = tiesOn([
      ...days.map((day) => ({ date: on(day, "after") })),
      { date: on("2025-05-20", "before") },
    ]);
    const [bar] = under(dataset).bars.filter(({ open }) => open.length > 0);
    expect(bar?.open).toEqual([
      { date: null, span: { start: "2025-01-01", end: "2025-12-31" }, count: 5 },
    ]);
  });

  it("knows how tall its tallest bar is, whatever the filter", () => {
    const dataset = tiesOn(
      ["01-05", "02-01", "02-02", "03-01"].map((day) => ({ date: on(`2025-${day}`) })),
    );
    for (const filter of [{}, { layers: [] }]) expect(under(dataset, filter).tallest).toBe(2);
  });

  it("counts a page where it was published, however many ties cite it", () => {
    const dataset = tiesOn([{ date: on("2025-02-01") }, { date: on("2025-02-02") }], {
      march: "2025-03-10",
    });
    const { bars } = under(dataset);
    expect(bars.map(({ published }) => published.selected)).toEqual([0, 1]);
  });

  it("shows of the pages what was public by a day", () => {
    const dataset = tiesOn(
      [{ date: on("2025-02-01") }, { date: on("2025-02-02"), source: "may" }],
      {
        march: "2025-03",
        may: "2025-05-26",
      },
    );
    const published = (known: string) =>
      under(dataset, { known }).bars.map((bar) => bar.published.selected);
    expect(published("2025-03-30")).toEqual([0, 0, 0, 0]);
    expect(published("2025-03-31")).toEqual([0, 1, 0, 0]);
    expect(published("2025-05-26")).toEqual([0, 1, 0, 1]);
  });

  it("does not know ties that lists do not show", () => {
    const { bars } = timeline(smallDataset, { ties: [{ id: "withdrawn", sources: [] }] });
    expect(sum(bars.map((bar) => barCounts(bar).selected))).toBe(0);
  });
});
