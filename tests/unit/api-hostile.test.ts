import { describe, expect, it } from "vitest";
import { ask } from "../fixtures/routes";

type Refusal = { errors: { parameter: string; detail: string }[] };

const huge = "x".repeat(10_000);

const hostile: [query: string, parameter: string][] = [
  ["layers=military&layers=trade", "layers"],
  ["q=a&q=a", "q"],
  ["limit=5&limit=5", "limit"],
  ["__proto__=1", "__proto__"],
  ["constructor=1", "constructor"],
  ["toString=1", "toString"],
  ["layers=__proto__", "layers"],
  ["actors=constructor", "actors"],
  ["layers=", "layers"],
  ["layers=military,", "layers"],
  ["layers=military%00", "layers"],
  ["layers=military%EF%BB%BF", "layers"],
  ["layers=military%09", "layers"],
  ["layers=Military", "layers"],
  ["places=%ED%A0%80", "places"],
  ["q=%zz", "q"],
  ["q=%", "q"],
  ["q=%C3%28", "q"],
  ["%zz=1", "%zz"],
  [`q=${"x".repeat(201)}`, "q"],
  [`q=${huge}`, "q"],
  [`sources=${huge}`, "sources"],
  ["limit=0", "limit"],
  ["limit=1001", "limit"],
  ["limit=NaN", "limit"],
  ["limit=1e2", "limit"],
  ["limit=-1", "limit"],
  ["limit=+5", "limit"],
  ["limit=%2B5", "limit"],
  ["limit=5.0", "limit"],
  ["limit=0x10", "limit"],
  ["limit=%D9%A5", "limit"],
  ["limit=", "limit"],
  ["offset=-0", "offset"],
  ["offset=1e9", "offset"],
  ["offset=99999999999999999999", "offset"],
  ["sort=random", "sort"],
  ["bbox=1,2,3", "bbox"],
  ["bbox=1,2,3,4,5", "bbox"],
  ["bbox=0,60,10,50", "bbox"],
  ["bbox=NaN,0,1,1", "bbox"],
  ["bbox=Infinity,0,1,1", "bbox"],
  ["bbox=181,0,182,1", "bbox"],
  ["time=2025-02-30", "time"],
  ["time=2025-06..2025-02", "time"],
  ["time=..", "time"],
  ["time=2025..2026..2027", "time"],
  ["known=2025", "known"],
  ["disputed=false", "disputed"],
  ["disputed=1", "disputed"],
  ["origins=3..2", "origins"],
  ["origins=..", "origins"],
  ["tie=x", "tie"],
  ["theme=dark", "theme"],
  ["=1", ""],
  ["?layers=trade", "?layers"],
];

describe("a hostile query", () => {
  it.each(hostile)("%.60s is refused and names the parameter", async (query, parameter) => {
    const response = await ask(`/api/ties?${query}`);
    const { errors } = (await response.json()) as Refusal;
    expect(response.status).toBe(400);
    expect(errors.map((error) => error.parameter)).toContain(parameter);
  });

  it("is read as the client wrote it where the framework has mended it", async () => {
    const headers = { "x-request-target": "/api/ties?q=%zz&__proto__=1" };
    const { errors } = (await (await ask("/api/ties?q=", { headers })).json()) as Refusal;
    expect(errors.map((error) => error.parameter)).toEqual(["q", "__proto__"]);
  });

  it.each(["utm_source=x", "fbclid=y", "from=singlemessage", "__cft__[0]=z"])(
    "%s is left out, because networks add it to addresses",
    async (query) => {
      expect((await ask(`/api/ties?limit=1&${query}`)).status).toBe(200);
    },
  );

  it("is not echoed at length", async () => {
    const response = await ask(`/api/ties?q=${huge}&${huge}=1&layers=${huge}`);
    expect((await response.text()).length).toBeLessThan(3000);
  });

  it.each(["q=%00", "q=%F0%9F%98%80", "q=%27;--", "&", "&&layers=trade&&", "q=", "q=%EF%BF%BF"])(
    "%s is harmless",
    async (query) => {
      expect((await ask(`/api/ties?${query}`)).status).toBe(200);
    },
  );
});
