import { expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/query/filter";
import { unusedFilterNotes } from "../../app/_domain/sentences/unused-filter";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset as records } from "../fixtures/small-dataset";

it.each(languages)(
  "a page without filter leads to the map with that of its link, in %s",
  (lang) => {
    const filter = { ...defaultFilter(records), disputed: true };
    expect(unusedFilterNotes({ lang, records }, filter)).toEqual([
      { text: expect.stringMatching(/\S/), href: `/${lang}?disputed=true` },
    ]);
  },
);

it.each(languages)("a page without filter says nothing of the usual filter, in %s", (lang) =>
  expect(unusedFilterNotes({ lang, records }, defaultFilter(records))).toEqual([]),
);
