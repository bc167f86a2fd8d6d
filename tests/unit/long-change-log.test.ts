import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ChangesDocument } from "../../app/_ui/pages/changes-document";
import { pageOfSteps } from "../../app/[lang]/changes/page-of-steps";

/** A hundred versions, newest first: one of 300 changes, eighty without any, then nineteen of one. */
const steps = Array.from({ length: 100 }, (_, at) => ({
  version: 100 - at,
  before: at === 99 ? null : `${99 - at}`,
  changes: Array.from({ length: at === 0 ? 300 : at > 80 ? 1 : 0 }, () => "change"),
}));

const page = (from: number) =>
  pageOfSteps(
    steps.slice(100 - from),
    (before, { version }) => `from=${before ?? ""}&to=${version}`,
  );

it("a log of a hundred versions is read page by page, each version once", () => {
  const versions: number[] = [];
  let from: number | null = 100;
  while (from !== null) {
    const { open, older, beyond }: ReturnType<typeof page> = page(from);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(10);
    expect(older.length).toBeLessThanOrEqual(50);
    versions.push(...[...open, ...older.map(({ step }) => step)].map(({ version }) => version));
    from = beyond === null ? null : Number(/^from=&to=(\d+)$/.exec(beyond)?.[1]);
  }
  expect(versions).toEqual(steps.map(({ version }) => version));
});

it("a version that a page leads to has an address of its own", () => {
  const { older } = page(100);
  expect(older[0]).toMatchObject({ step: { version: 90 }, address: "from=89&to=90" });
  expect(page(15).older.at(-1)).toMatchObject({ address: "from=&to=1" });
});

it("a page shows as many versions as have room for their changes", () => {
  const counts = (...lengths: number[]) =>
    pageOfSteps(
      lengths.map((length) => ({ before: null, changes: Array.from({ length }) })),
      () => "",
    ).open.length;
  expect([counts(0, 300, 1), counts(40, 0, 1), counts(20, 20), counts()]).toEqual([2, 2, 2, 0]);
});

it("a version of hundreds of changes shows the first 200, and leads to all as data", () => {
  const change = { on: "2026-01-01", kind: "new", tie: "" } as const;
  const rows = Array.from({ length: 300 }, (_, at) => ({
    ...{ change: { ...change, tie: `tie-${at}` }, tie: undefined, corrections: [] },
  }));
  const html = (version: string | null, before: string | null) =>
    renderToStaticMarkup(
      ChangesDocument({
        ...{ lang: "en", scope: [] },
        page: {
          groups: [{ version, before, rows, name: version, otherRecords: [] }],
          ...{ older: [], beyond: null },
        },
      }),
    ).replaceAll("&amp;", "&");
  expect(html("b", "a").split("<li data-tie=")).toHaveLength(201);
  expect(html("b", "a")).toContain('href="/api/changes?from=a&to=b"');
  expect(html(null, "a")).toContain('href="/api/changes?from=a&to=today"');
  expect(html("a", null)).toContain('href="/api/versions/a"');
  expect(html(null, null)).toContain('href="/api/ties"');
});
