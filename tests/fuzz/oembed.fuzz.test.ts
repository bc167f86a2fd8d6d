import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset, releasedDataset } from "../../app/_data/current-dataset";
import { oembed } from "../../app/_render/api/oembed";
import { anyLetter } from "../fixtures/generators";

const site = "https://site.example";
const path = fc
  .array(
    fc.oneof(
      fc.constantFrom("ar", "en", "embed", "live", "ties", "places", "sources", "about", "..", ""),
      fc.constantFrom(...dataset.ties.map(({ id }) => id), ...dataset.places.map(({ id }) => id)),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join("/"));
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom("layers", "places", "time", "q", "tie", "seen", "theme", "view", "__proto__"),
      fc.string({ unit: anyLetter, maxLength: 30 }),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());
const address = fc.oneof(
  fc.string({ unit: anyLetter }),
  fc.webUrl(),
  fc
    .tuple(fc.constantFrom(site, ""), path, query)
    .map(([start, at, asked]) => `${start}/${at}?${asked}`),
);
const pixels = fc.option(fc.integer({ min: 1, max: 99_999 }));

describe("oEmbed for any address", () => {
  it("answers nothing, what it cannot read, or one link and one frame of this site that let no markup in", () => {
    fc.assert(
      fc.property(address, pixels, pixels, (url, maxwidth, maxheight) => {
        const result = oembed(
          { url, maxwidth, maxheight, format: null },
          { current: dataset, find: releasedDataset },
          site,
        );
        if (result === null || "errors" in result) return;
        const answer = result.body;
        expect(answer.html).toMatch(
          /^<blockquote class="wp-embedded-content"><a href="https:\/\/site\.example\/[^"<>]*">[^<>]*<\/a><\/blockquote><iframe src="https:\/\/site\.example\/(ar|en)\/embed\?[^"<>]*" width="\d+" height="\d+" title="[^"<>]*" frameborder="0" scrolling="no"><\/iframe>$/,
        );
        expect(answer.width).toBeLessThanOrEqual(maxwidth ?? 640);
        expect(answer.height).toBeLessThanOrEqual(maxheight ?? 480);
      }),
      { numRuns: 2000 },
    );
  });
});
