import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { site } from "../../app/_data/site";
import { isListed } from "../../app/_domain/records/dataset";
import { layerIds } from "../../app/_domain/vocabulary/layers";
import { ask } from "../fixtures/routes";

const listedTies = dataset.ties.filter(isListed);
const [first] = listedTies;
if (!first) throw new Error("the dataset has no tie");

type Tie = { id: string; date: { start: string }; from: string };
type Count = { id: string; count: number };
type Answer = {
  dataset: object;
  query: string;
  total: number;
  matched: number;
  offset: number;
  count: number;
  facets: Record<string, Count[]>;
  ties: Tie[];
};

const json = async <Body>(address: string): Promise<Body> => (await ask(address)).json();
const ties = (query: string) => json<Answer>(`/api/ties?${query}`);

describe("/api/ties", () => {
  it("gives all ties, newest first, with the dataset and its counts", async () => {
    const { ties: listed, facets: _, ...head } = await ties("");
    const days = listed.map(({ date }) => date.start);
    expect(head).toEqual({
      dataset: { version: dataset.version, modified: dataset.modified },
      ...{
        query: "",
        total: listedTies.length,
        matched: listedTies.length,
        offset: 0,
        count: listedTies.length,
      },
    });
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it("leaves out the notes of the editors and names its pages", async () => {
    const answer = await json<{ ties: { id: string; url: object }[] }>("/api/ties");
    const wrong = answer.ties.filter((tie) => "note" in tie || "single_source" in tie);
    expect(wrong).toEqual([]);
    expect(answer.ties.find(({ id }) => id === first.id)?.url).toEqual({
      ar: `${site()}/ar/ties/${first.id}`,
      en: `${site()}/en/ties/${first.id}`,
    });
  });

  it("says the filter in its canonical form", async () => {
    expect((await ties("statuses=reported,official&layers=trade,military&limit=5")).query).toBe(
      "layers=military,trade&statuses=official,reported",
    );
  });

  it("counts every value of a facet under the other filters", async () => {
    const { facets, matched } = await ties("layers=military");
    const counts = Object.fromEntries((facets.layers ?? []).map(({ id, count }) => [id, count]));
    const expected = layerIds.map((id) => [
      id,
      listedTies.filter(({ layer }) => layer === id).length,
    ]);
    expect(counts).toEqual(Object.fromEntries(expected));
    expect(counts.military).toBe(matched);
  });

  it("pages without gaps or repeats", async () => {
    const all = (await ties("")).ties.map(({ id }) => id);
    const pages = await Promise.all([0, 30, 60].map((offset) => ties(`limit=30&offset=${offset}`)));
    expect(pages.flatMap((page) => page.ties.map(({ id }) => id))).toEqual(all.slice(0, 90));
  });

  it.each(["/api/ties", "/api/ties.geojson", "/api/ties.csv"])(
    "%s names the page after this one, and none after the last",
    async (address) => {
      const pageOf = async (query: string) =>
        (await ask(`${address}?${query}`)).headers.get("link");
      expect(await pageOf("layers=trade&limit=2")).toBe(
        '<?layers=trade&limit=2&offset=2>; rel="next"',
      );
      expect(await pageOf("layers=trade")).toBe(null);
    },
  );

  it("answers an offset past the end with no ties", async () => {
    const { count, matched, ties: listed } = await ties("offset=999999");
    expect({ count, matched, listed }).toEqual({
      count: 0,
      matched: listedTies.length,
      listed: [],
    });
  });

  it("sorts by date in either direction", async () => {
    const days = (await ties("sort=date")).ties.map(({ date }) => date.start);
    expect(days).toEqual(days.toSorted());
  });

  it("gives nothing where no layer is asked for", async () => {
    expect((await ties("layers=none")).matched).toBe(0);
  });
});

describe("bbox", () => {
  const place = dataset.places.find(({ id }) => id === first.from);
  const [longitude = 0, latitude = 0] = place?.coordinates ?? [];
  const around = [longitude - 0.01, latitude - 0.01, longitude + 0.01, latitude + 0.01].join(",");

  it("keeps the ties of which a place lies in the box, and counts their facets", async () => {
    const { ties: listed, matched, facets } = await ties(`bbox=${around}`);
    const isThere = (id: string) => {
      const [x = 0, y = 0] = dataset.places.find((known) => known.id === id)?.coordinates ?? [];
      return Math.abs(x - longitude) <= 0.01 && Math.abs(y - latitude) <= 0.01;
    };
    const expected = listedTies.filter(({ from, to, via }) => [from, to, ...via].some(isThere));
    expect(listed.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect((facets.layers ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(matched);
  });

  it("may cross the antimeridian", async () => {
    const west = Math.min(179, longitude + 1);
    const crossing = await ties(`bbox=${west},-90,${longitude + 0.5},90`);
    expect(crossing.matched).toBeGreaterThan(0);
  });

  it("that crosses the antimeridian leaves out what lies between its sides", async () => {
    expect((await ties("bbox=179,-90,-179,90")).matched).toBe(0);
  });
});

describe("/api/ties/{id}", () => {
  it("gives the tie of the list with how to cite it", async () => {
    const { citation, ...tie } = await json<Tie & { citation: object }>(`/api/ties/${first.id}`);
    const listed = (await ties("")).ties.find(({ id }) => id === first.id);
    expect(tie).toMatchObject(listed ?? {});
    expect(Object.keys(tie)).toEqual(Object.keys(listed ?? {}));
    expect(Object.keys(citation)).toEqual(["text", "bibtex", "ris", "csl"]);
  });

  it("gives the address of each claim and dispute on the page of the tie", async () => {
    type Part = { source?: string; field?: string; url: { ar: string; en: string } };
    type Parts = { url: { en: string }; claims: Part[]; disputes: Part[] };
    const disputed = dataset.ties.find((tie) => tie.disputed)?.id;
    const { url, claims, disputes } = await json<Parts>(`/api/ties/${disputed}`);
    expect(claims.map((claim) => claim.url.en)).toEqual(
      claims.map(({ source }) => `${url.en}#claim-${source}`),
    );
    expect(disputes.map((dispute) => dispute.url.ar)).toEqual(
      disputes.map(({ field }) => `${url.en}#dispute-${field}`.replace("/en/", "/ar/")),
    );
  });

  it.each(["no-such-tie", "__proto__", "constructor", "%00", "..%2F..%2Fetc"])(
    "answers 404 with a problem for %s",
    async (id) => {
      const response = await ask(`/api/ties/${id}`);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("cache-control")).toBe("public, max-age=10");
    },
  );
});

describe("records", () => {
  it.each(["places", "actors", "sources"] as const)(
    "%s are all there, counted as a filter by each would count",
    async (kind) => {
      const listed = (await json<Record<string, Count[]>>(`/api/${kind}?layers=trade`))[kind];
      const { facets } = await ties("layers=trade");
      expect(listed?.map(({ id, count }) => ({ id, count }))).toEqual(facets[kind]);
    },
  );

  it("have no notes of the editors", async () => {
    const bodies = await Promise.all(
      ["places", "actors", "sources"].map(async (kind) => (await ask(`/api/${kind}`)).text()),
    );
    expect(bodies.filter((body) => /"(published_)?note"/.test(body))).toEqual([]);
  });
});
