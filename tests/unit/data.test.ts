import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { reading } from "../../app/_data/read";
import { broken } from "../fixtures/records/broken";
import { copy, patch } from "../fixtures/records/folders";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function fresh(): string {
  const folder = copy();
  made.push(folder);
  return folder;
}

describe("reading broken records", () => {
  it.each(broken)("refuses $name at its line and nothing else", (row) => {
    const folder = fresh();
    patch(folder, row.file, row.replace, row.by);
    const { parts, problems } = reading(folder);
    const at = typeof row.at === "number" ? `${row.file}:${row.at}` : row.at;
    const told = problems.filter((line) => line.startsWith(`${at}: `) && line.includes(row.says));
    expect(told, problems.join("\n")).toHaveLength(1);
    expect(problems, problems.join("\n")).toHaveLength(1 + (row.others ?? 0));
    expect(parts).toBeNull();
  });
});
