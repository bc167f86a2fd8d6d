import { describe, expect, it } from "vitest";
import { embedOfPage, frameOfPage } from "../../app/_domain/query/embed-of-page";

describe("the embed of a page", () => {
  it.each([
    [[], "layers=trade&theme=dark", "layers=trade&theme=dark"],
    [[""], "", ""],
    [["ties", "a-b"], "", "tie=a-b"],
    [["ties", "a-b"], "data=0123456789ab&tie=other", "data=0123456789ab&tie=a-b"],
    [["places", "benghazi"], "places=minsk&x=%zz", "x=%zz&places=benghazi"],
    [["sources", "b%25"], "lang=en", "lang=en&sources=b%25"],
    [["sources"], "kind=agency", "kind=agency"],
    [["disputes"], "", "disputed=true"],
  ])("of %j with the query %j has the query %j", (path, query, expected) => {
    expect(embedOfPage(path, query)).toEqual({ path: "embed", query: expected });
  });

  it.each([
    [["stories", "one"], "embed/stories/one"],
    [["compare"], "embed/compare"],
  ])("of %j is one of its own, with the same query", (path, expected) => {
    expect(embedOfPage(path, "step=2")).toEqual({ path: expected, query: "step=2" });
  });

  it.each([
    [["about"]],
    [["stories"]],
    [["compare", "x"]],
    [["ties"]],
    [["places", ""]],
    [["ties", "a", "b"]],
    [["embed"]],
    [["embed", "live"]],
    [["constructor"]],
  ])("is none for %j", (path) => {
    expect(embedOfPage(path, "a=b")).toBeNull();
  });
});

describe("a frame", () => {
  it.each([
    [["about"], "layers=trade", "layers=trade"],
    [["actors", ""], "", ""],
    [["stories"], "data=0123456789ab", "data=0123456789ab"],
    [["changes"], "from=v1&to=v2&theme=dark", "theme=dark"],
    [["filter"], "from=minsk", "from=minsk"],
    [["ties", "a-b"], "", "tie=a-b"],
  ])("shows for the page %j with the query %j the embed with %j", (path, query, expected) => {
    expect(frameOfPage(path, query)).toEqual({ path: "embed", query: expected });
  });

  it.each([[["about", "x"]], [["embed"]], [["nothing"]]])("shows no embed for %j", (path) => {
    expect(frameOfPage(path, "a=b")).toBeNull();
  });

  it("shows the embed of a story or comparison for its page", () => {
    expect(frameOfPage(["stories", "one"], "step=2")?.path).toBe("embed/stories/one");
    expect(frameOfPage(["compare"], "a=")?.path).toBe("embed/compare");
  });
});
