import { describe, expect, it } from "vitest";
import { attributes, escapeMarkup } from "../../app/_domain/text/escape";

describe("escaped text", () => {
  it("opens and closes nothing", () => {
    expect(escapeMarkup(`<a href="x">'&amp;'</a>`)).toBe(
      "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;",
    );
  });

  it("keeps what XML allows and drops the rest", () => {
    expect(escapeMarkup("a\tب\u{1F5FA}\u0000\u001b\uD800\uFFFE")).toBe("a\tب\u{1F5FA}");
  });
});

describe("attributes", () => {
  it("stand in their order, without those that are null", () => {
    expect(attributes({ id: "a", title: null, width: 3, alt: '"' })).toBe(
      ' id="a" width="3" alt="&quot;"',
    );
  });
});
