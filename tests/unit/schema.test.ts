import { describe, expect, it } from "vitest";
import { placeRecord } from "../../app/_domain/records/place-schema";
import { fileSchemas, jsonSchema } from "../../app/_domain/records/schema";
import * as flaws from "../../app/_domain/records/value-rules";
import { didYouMean, quote } from "../../app/_domain/text/did-you-mean";
import {
  statusById,
  statuses,
  statusIds,
  toggleStatus,
} from "../../app/_domain/vocabulary/statuses";

type Row = readonly [rule: (value: string) => string | null, value: string];

const fine: readonly Row[] = [
  [flaws.textViolation, "A text, 2025"],
  [flaws.textViolation, "نص\u200cعربي"],
  [flaws.labelViolation, "تمنهنت"],
  [flaws.dayViolation, "2024-02-29"],
  [flaws.publicationDateViolation, "2024-10"],
  [flaws.publicationDateViolation, "2024-10-31"],
  [flaws.addressViolation, "https://a.example"],
  [flaws.addressViolation, "https://a.example/%D8%A8?x=[1]&y=(2)#z"],
  [flaws.countryViolation, "FR"],
  [flaws.languageViolation, "be"],
];

const invalidValues: readonly Row[] = [
  [flaws.textViolation, " begins with space"],
  [flaws.textViolation, "zero\u200bwidth"],
  [flaws.textViolation, "left-to-right\u200e mark"],
  [flaws.textViolation, "paragraph\u2029separator"],
  [flaws.textViolation, "broken \ufffd decoding"],
  [flaws.textViolation, "e\u0301"],
  [flaws.labelViolation, "قِ"],
  [flaws.labelViolation, "ٰ"],
  [flaws.dayViolation, "2025-02-29"],
  [flaws.dayViolation, "2025-2-9"],
  [flaws.dayViolation, "2025-02"],
  [flaws.publicationDateViolation, "2025"],
  [flaws.publicationDateViolation, "2025-00"],
  [flaws.addressViolation, "//a.example/"],
  [flaws.addressViolation, "https://a.example/a b"],
  [flaws.addressViolation, 'https://a.example/"'],
  [flaws.addressViolation, "https://a.example/%zz"],
  [flaws.addressViolation, "https://localhost/"],
  [flaws.addressViolation, "https://a.example:99999/"],
  [flaws.countryViolation, "fr"],
  [flaws.countryViolation, "QQ"],
  [flaws.countryViolation, "ZZ"],
  [flaws.countryViolation, "SU"],
  [flaws.languageViolation, "AR"],
  [flaws.languageViolation, "qq"],
];

describe("values", () => {
  it.each(fine)("%o accepts %j", (rule, value) => {
    expect(rule(value)).toBeNull();
  });

  it.each(invalidValues)("%o refuses %j and says what was expected", (rule, value) => {
    expect(rule(value)).toMatch(/expected/);
  });

  it("lets several months carry the precision of a month", () => {
    const date = { start: "2025-05-01", end: "2025-07-31", precision: "month" };
    expect(flaws.dateViolation(date)).toBeNull();
  });

  it("lets a year run from its first to its last day", () => {
    const date = { start: "2024-01-01", end: "2024-12-31", precision: "year" };
    expect(flaws.dateViolation(date)).toBeNull();
  });
});

describe("extents", () => {
  const around = (longitude: number) => ({
    coordinates: [longitude, 0] as const,
    extent: [170, -5, -170, 5] as const,
  });

  it.each([175, 180, -180, -175])("hold longitude %i across the antimeridian", (longitude) => {
    expect(flaws.extentViolation(around(longitude))).toBeNull();
  });

  it("leave out what lies beside them", () => {
    expect(flaws.extentViolation(around(165))).toMatch(/does not hold/);
  });

  it("leave out what lies south of them", () => {
    expect(flaws.extentViolation({ ...around(175), coordinates: [175, -6] })).toMatch(
      /does not hold/,
    );
  });
});

describe("messages", () => {
  it("show no sign that hides or reorders text", () => {
    expect(quote("a\u202eb\u0007")).toBe('"a�b\\u0007"');
  });

  it("propose the known name that is nearly the same", () => {
    expect(didYouMean("benghasi", ["minsk", "benghazi"])).toBe(" (did you mean benghazi?)");
  });

  it("propose nothing where no name is near", () => {
    expect(didYouMean("x", ["minsk", "benghazi"])).toBe("");
  });
});

describe("records", () => {
  const hub = {
    id: "oslo",
    name: { ar: "أوسلو", en: "Oslo" },
    hub: "oslo",
    label: { ar: "أوسلو", en: "Oslo" },
    anchor: "north",
    position: "exact",
    kind: "city",
    country: "NO",
    coordinates: [10.75, 59.91],
    gazetteer: "None",
  };

  it("accept a hub that has all that hubs need", () => {
    expect(placeRecord.safeParse(hub).success).toBe(true);
  });

  it("name a rule broken beside a key that is unknown", () => {
    const wrong = { ...hub, extent: [10, 59, 11, 61], colour: "red" };
    const issues = placeRecord.safeParse(wrong).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join("."))).toEqual(["", "extent"]);
  });

  it.each(Object.keys(fileSchemas) as (keyof typeof fileSchemas)[])(
    "have a JSON Schema for %s",
    (kind) => {
      const { $schema, type } = jsonSchema(kind);
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(type).toBe(["dataset", "changes", "tie", "story"].includes(kind) ? "object" : "array");
    },
  );
});

describe("statuses", () => {
  it("are found by their id", () => {
    expect(statuses.map(({ id }) => statusById[id].id)).toEqual([
      "official",
      "reported",
      "assessed",
    ]);
  });

  it("are turned on and off, and all come back where none would be left", () => {
    expect(toggleStatus(["official", "assessed"], "reported", true)).toEqual(statusIds);
    expect(toggleStatus(statusIds, "reported", false)).toEqual(["official", "assessed"]);
    expect(toggleStatus(["official"], "official", false)).toEqual(statusIds);
  });
});
