import { expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { readableAddress } from "../../app/_domain/text/readable-address";

it.each([
  ["https://a.example/%D8%AD%D9%81%D8%AA%D8%B1?q=%C3%A9", "https://a.example/حفتر?q=é"],
  ["https://a.example/a%20b%E2%80%AEc%00", "https://a.example/a%20b%E2%80%AEc%00"],
  ["https://a.example/a%2Fb?c=%26", "https://a.example/a%2Fb?c=%26"],
  ["https://a.example/%D8", "https://a.example/%D8"],
])("prints %s as %s", (url, printed) => expect(readableAddress(url)).toBe(printed));

it("prints addresses that lead to the same pages", () => {
  for (const { url } of dataset.sources)
    if (url)
      expect(new URL(readableAddress(url)).href.toLowerCase()).toBe(
        new URL(url).href.toLowerCase(),
      );
});
