import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { stateAddress } from "../../app/_domain/query/addresses";
import { formatFilter } from "../../app/_domain/query/filter";
import { embedQuery } from "../../app/_domain/query/page-query";
import { facets } from "../../app/_domain/selection/select";
import { Legend } from "../../app/_ui/embed/legend";
import { AddressProvider } from "../../app/_ui/state/address";
import { smallDataset as records } from "../fixtures/small-dataset";

const lang = "en";

/** The legend of a live embed at a query; the author's words follow it. */
function LegendAt({ search, authorQuery }: { search: string; authorQuery: string }) {
  const { filter, view, problems } = embedQuery(new URLSearchParams(search), records);
  const href = () => stateAddress({ site: "", lang, records }, filter, view, "embed/live");
  const query = formatFilter(filter, records);
  const frameAddress = `${href()}&${authorQuery}`;
  return AddressProvider({
    state: { filter, view, problems, query, href, go: () => {}, goAfterFrame: async () => {} },
    ...{ lang, records },
    children: createElement(Legend, { counts: facets(records, filter), frameAddress }),
  });
}

describe("the form of a live embed without script", () => {
  const form = renderToStaticMarkup(
    createElement(LegendAt, {
      search: "layers=trade&time=2024",
      authorQuery: "head=Who%3F&mark=a,b",
    }),
  );

  it("keeps the rest of the address and the author’s words", () => {
    const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    expect(fields.map(([, key, value]) => `${key}=${value}`)).toEqual([
      ...["form=1", "time=2024", "head=Who?", "mark=a,b"],
    ]);
    expect(form).toMatch(/^<form [^>]*action="\/en\/embed\/live"/);
  });

  it("leaves its button out of flat frames together with its boxes", () => {
    expect(form).toMatch(/^<form [^>]*class="flat:hidden"[\s\S]*<button type="submit"/);
    expect(form.match(/flat:/g)).toHaveLength(1);
  });
});
