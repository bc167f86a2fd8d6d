import { describe, expect, it } from "vitest";
import { toggleLayer } from "../../app/_domain/vocabulary/layers";

describe("a layer that is turned", () => {
  it("joins those that are shown, in their order", () => {
    expect(toggleLayer(["diplomatic", "military"], "trade", true)).toEqual([
      "military",
      "trade",
      "diplomatic",
    ]);
  });

  it("leaves those that are shown", () => {
    expect(toggleLayer(["military", "trade"], "military", false)).toEqual(["trade"]);
  });
});
