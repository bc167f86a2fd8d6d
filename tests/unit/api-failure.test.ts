import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { defaultFilter } from "../../app/_domain/query/filter";
import { emptyLog } from "../../app/_domain/records/change-log";
import { type Dataset, isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { QueueFullError } from "../../app/_http/queue";
import { operations } from "../../app/_render/api/operations";
import { faults } from "../fixtures/answers";
import { ask } from "../fixtures/routes";

const { drawing } = vi.hoisted(() => ({ drawing: vi.fn() }));
vi.mock("../../app/_render/picture/png", () => ({ png: drawing }));

describe("an address that fails", () => {
  const log = vi.spyOn(console, "error");
  beforeEach(() => log.mockImplementation(() => {}));
  afterEach(() => log.mockReset());

  it("answers 500 with a problem that tells nothing of the server, kept by no cache", async () => {
    drawing.mockRejectedValueOnce(new Error("secret at /srv/app/png.ts"));
    const response = await ask("/api/map.png?width=201");
    expect(response.status).toBe(500);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.clone().text()).not.toMatch(/secret|srv|Error/);
    expect(await faults("/api/map.png", response)).toEqual([]);
    expect(log).toHaveBeenCalledOnce();
  });

  it("answers again when the fault is gone", async () => {
    drawing.mockRejectedValueOnce(new Error("once"));
    drawing.mockResolvedValueOnce(new Uint8Array([1]));
    expect((await ask("/api/map.png?width=202")).status).toBe(500);
    expect((await ask("/api/map.png?width=202")).status).toBe(200);
  });

  it("answers 503 and says when to come back where too much is waiting", async () => {
    drawing.mockRejectedValueOnce(new QueueFullError());
    const response = await ask("/api/map.png?width=203");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await faults("/api/map.png", response)).toEqual([]);
  });
});

describe("pictures", () => {
  it("are drawn once for the same question at the same time", async () => {
    drawing.mockClear();
    drawing.mockResolvedValue(new Uint8Array([1]));
    const address = "/api/map.png?width=204";
    await Promise.all([ask(address), ask(`${address}&height=630`), ask(`${address}&scale=1`)]);
    expect(drawing).toHaveBeenCalledOnce();
  });

  it("are not drawn again for a question that was answered", async () => {
    drawing.mockClear();
    await ask("/api/map.png?width=204");
    expect(drawing).not.toHaveBeenCalled();
  });

  it("are drawn two at a time", async () => {
    let [running, most, open] = [0, 0, () => {}];
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    drawing.mockImplementation(async () => {
      running += 1;
      most = Math.max(most, running);
      await gate;
      running -= 1;
      return new Uint8Array([1]);
    });
    const answers = [1, 2, 3, 4, 5].map((at) => ask(`/api/map.png?width=${300 + at}`));
    await vi.waitFor(() => expect(running).toBe(2), { timeout: 30_000 });
    open();
    await Promise.all(answers);
    expect(most).toBe(2);
  });

  it("wait fifty at most, and the next is told to come back", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    drawing.mockImplementation(async () => {
      await gate;
      return new Uint8Array([1]);
    });
    const asked = Array.from({ length: 53 }, (_, at) => ask(`/api/map.png?width=${400 + at}`));
    expect((await Promise.race(asked)).status).toBe(503);
    open();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(52);
  });
});

describe("large pictures", () => {
  /** Drawings that end when they are told, by the width in their SVG. */
  function gates() {
    const open = new Map<number, () => void>();
    drawing.mockReset();
    drawing.mockImplementation(
      (svg: string) =>
        new Promise<Uint8Array>((resolve) => {
          const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
          open.set(width, () => resolve(new Uint8Array([1])));
        }),
    );
    const end = async (width: number) => {
      await vi.waitFor(() => expect(open.has(width)).toBe(true), 30_000);
      open.get(width)?.();
    };
    return { open, end };
  }
  const large = (width: number) => `/api/map.png?width=${width}&height=2300&scale=3`;

  it("wait for each other, so that a small one waits for one of them at most; few may wait", async () => {
    const { open, end } = gates();
    const widths = [2400, 2399, 2398, 2397, 2396];
    const asked = widths.map((width) => ask(large(width)));
    await vi.waitFor(() => expect(open.size).toBe(1), 30_000);
    expect((await ask(large(2395))).status).toBe(503);
    const small = ask("/api/map.png?width=555");
    await end(555);
    expect((await small).status).toBe(200);
    expect([...open.keys()]).toEqual([2400, 555]);
    for (const width of widths) await end(width);
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(widths.map(() => 200));
  });

  it("are not drawn where their client has gone before their turn", async () => {
    const { open, end } = gates();
    const first = ask(large(2390));
    await vi.waitFor(() => expect(open.has(2390)).toBe(true), 30_000);
    const [gone, stays] = [new AbortController(), new AbortController()];
    const abandoned = ask(large(2389), { signal: gone.signal });
    const shared = [
      ask(large(2388), { signal: gone.signal }),
      ask(large(2388), { signal: stays.signal }),
    ];
    await new Promise((later) => setTimeout(later, 50));
    gone.abort();
    await end(2390);
    expect((await first).status).toBe(200);
    expect((await abandoned).status).toBe(503);
    await end(2388);
    expect((await Promise.all(shared)).map(({ status }) => status)).toEqual([200, 200]);
    expect(open.has(2389)).toBe(false);
  });
});

const [first, second] = dataset.ties.filter(isListed);
if (!first || !second) throw new Error("the dataset has fewer than two ties");

const resultOf = (changed: Dataset, id: string) =>
  operations["/api/ties/{id}"].respond(
    {
      dataset: changed,
      log: emptyLog,
      versions,
      site: "https://site.example",
      pages: "ok",
      selection: select(changed, defaultFilter(changed)),
      query: "",
      id,
    },
    { data: null },
  );

describe("a tie that lists leave out", () => {
  it("keeps its address and its reason where it was withdrawn", () => {
    const withdrawn = { on: "2026-01-02", reason: { ar: "سبب", en: "A reason" } };
    const changed = { ...dataset, ties: [{ ...first, withdrawn }, second] };
    expect(resultOf(changed, first.id)).toMatchObject({ body: { id: first.id, withdrawn } });
  });

  it("moves to the other where it was merged", () => {
    const changed = { ...dataset, ties: [{ ...first, merged: second.id }, second] };
    expect(resultOf(changed, first.id)).toEqual({ redirect: `/api/ties/${second.id}` });
  });
});
