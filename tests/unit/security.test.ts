import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../..");
const readRootFile = (file: string) => readFileSync(join(folder, file), "utf8");
const text = readRootFile("SECURITY.md");
const rows = text.split("\n").filter((line) => line.startsWith("| v5.0.0-"));
const testFiles = [...text.matchAll(/`((?:e2e|unit|http|fuzz)\/[\w.-]+\.ts)`/g)].map(
  ([, file]) => file ?? "",
);

/** The requirements of level 1 and 2 of ASVS 5.0.0; of a chapter that applies nowhere its number alone. */
const requirements = [
  ...["1.1.1–2", "1.2.1–9", "1.3.1–11", "1.4.1–3", "1.5.1–2", "2.1.1–3", "2.2.1–3", "2.3.1–4"],
  ...["2.4.1", "3.2.1–2", "3.3.1–4", "3.4.1–6", "3.5.1–5", "3.7.1–2", "4.1.1–3", "4.2.1"],
  ...["4.3.1–2", "4.4.1–4", "5.1.1", "5.2.1–3", "5.3.1–2", "5.4.1–3", "6", "7", "8", "9", "10"],
  ...["11.1.1–2", "11.2.1–3", "11.3.1–3", "11.4.1–4", "11.5.1", "11.6.1", "12.1.1–3"],
  ...["12.2.1–2", "12.3.1–4", "13.1.1", "13.2.1–5", "13.3.1–2", "13.4.1–5", "14.1.1–2"],
  ...["14.2.1–4", "14.3.1–3", "15.1.1–3", "15.2.1–3", "15.3.1–7", "16.1.1", "16.2.1–5"],
  ...["16.3.1–4", "16.4.1–3", "16.5.1–3", "17"],
].flatMap(idsInRange);

/** `1.2.4–1.2.6` or `1.2.4–6` as 1.2.4, 1.2.5 and 1.2.6. */
function idsInRange(range: string): string[] {
  const [start = "", end = start] = range.split("–");
  const [first = 0, last = 0] = [start, end].map((id) => Number(id.split(".").at(-1)));
  const before = start.slice(0, start.lastIndexOf(".") + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => `${before}${first + at}`);
}

/** What the first cells of all tables name: requirements, ranges, sections and chapters. */
const answeredIds = text
  .split("\n")
  .flatMap((line) => /^\| (?:v5\.0\.0-)?([\d.–, ]+) \|/.exec(line)?.[1]?.split(", ") ?? [])
  .flatMap(idsInRange);

const isTold = (id: string) => (known: string) => id === known || id.startsWith(`${known}.`);

describe("the tables of requirements", () => {
  it.each([...new Set(testFiles)])("name a test that exists: %s", (file) => {
    expect(existsSync(join(folder, "tests", file))).toBe(true);
  });

  it("say of each requirement what holds it", () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows)
      expect(row).toMatch(
        /^\| v5\.0\.0-\d+\.\d+\.\d+(, \d+\.\d+\.\d+)* \| [^|]+ \| [^|]*(`|this file)[^|]* \|$/,
      );
  });

  it("name every requirement of level 1 and 2 once", () => {
    const counts = requirements.map((id) => `${id}: ${answeredIds.filter(isTold(id)).length}`);
    expect(counts).toEqual(requirements.map((id) => `${id}: 1`));
  });

  it("name no requirement that is none of level 1 or 2", () => {
    expect(answeredIds.filter((known) => !requirements.some((id) => isTold(id)(known)))).toEqual(
      [],
    );
  });

  it("name commands that the package has", () => {
    const { scripts } = JSON.parse(readRootFile("package.json")) as {
      scripts: Record<string, string>;
    };
    for (const [, name = ""] of text.matchAll(/`npm run ([\w:-]+)`/g))
      expect(scripts).toHaveProperty([name]);
  });
});

/** What the site is made of, but for the programs that people start by hand. */
const sources = [
  ...["app", "deploy"].flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: "utf8" }).map((file) =>
      join(room, file),
    ),
  ),
  ...["instrumentation.ts", "next.config.ts", "proxy.ts"],
]
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !["app/_basemap/build.ts", "deploy/build.ts"].includes(file))
  .map((file) => [file, readRootFile(file)] as const);

const filesWith = (pattern: RegExp) =>
  sources.filter(([, code]) => pattern.test(code)).map(([file]) => file);

describe("the sources", () => {
  it("are found", () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(filesWith(/createHash\(/)).toContain(join("app", "_http", "entity-tag.ts"));
  });

  it("make no program of text and start none", () => {
    expect(filesWith(/\beval\(|\bFunction\(|\bnode:(vm|child_process)\b/)).toEqual([]);
    expect(filesWith(/\bset(Timeout|Interval)\(\s*["'`]/)).toEqual([]);
  });

  it("hash by SHA-256 of Node alone, but for the UUIDs of feeds, which their standard makes with SHA-1", () => {
    expect(filesWith(/createHash\((?!"sha256"\))/)).toEqual([
      join("app", "_render", "formats", "feed.ts"),
    ]);
    expect(filesWith(/createHmac|\bmd5\b|crypto\.subtle|Cipheriv/)).toEqual([]);
  });

  it("draw no number from a generator that can be guessed", () => {
    expect(filesWith(/Math\.random/)).toEqual([]);
  });

  it("keep the theme in the browser, and nothing else", () => {
    const kept = sources.flatMap(([, code]) =>
      [...code.matchAll(/\.setItem\(([^)]*)\)/g)].map(([, given]) => given),
    );
    expect(kept).toEqual(['"theme", choice']);
    expect(filesWith(/sessionStorage|indexedDB|document\.cookie|\bcaches\.\w|cookieStore/)).toEqual(
      [],
    );
  });
});

type Component = {
  readonly version?: string;
  readonly inBundle?: true;
};

describe("the components", () => {
  const lock = JSON.parse(readRootFile("package-lock.json")) as {
    packages: Record<string, Component>;
  };
  const { "": _, ...components } = lock.packages;

  it("are of exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(readRootFile("package.json")) as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(components[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it("come from no address of their own, each with the hash of its content or inside one that has it", () => {
    const strays = Object.entries(components).filter(([, component]) => "resolved" in component);
    const bare = Object.entries(components).filter(
      ([, component]) => !("integrity" in component) && !component.inBundle,
    );
    expect([strays, bare]).toEqual([[], []]);
  });
});
