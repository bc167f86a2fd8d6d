import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { pageQuery } from "../../app/_domain/query/page-query";
import type { Dataset } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { introduction, introductionProblems } from "../../app/_domain/sentences/introduction";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset } from "../fixtures/small-dataset";

const both = (text: string) => ({ ar: text, en: text });

const withIntroduction = (why: string, ...queries: string[]): Dataset => ({
  ...smallDataset,
  introduction: {
    ...{ kicker: both("Kicker"), headline: both("Headline"), why: both(why) },
    entries: queries.map((query) => ({ title: both(query), query })),
  },
});

describe("the introduction", () => {
  it.each(languages)("counts in each entry what its address selects (%s)", (lang) => {
    const { entries } = introduction(real, lang);
    expect(entries).toHaveLength(4);
    for (const [at, { query }] of (real.introduction?.entries ?? []).entries()) {
      const { filter } = pageQuery(new URLSearchParams(query), real);
      const { ties } = select(real, filter);
      expect(entries[at]).toMatchObject({ filter, count: ties.length });
      const ofStatus = ties.filter(({ status }) => status === entries[at]?.status);
      expect(ofStatus.length * 3).toBeGreaterThanOrEqual(ties.length);
    }
  });

  it.each(languages)("puts the numbers of the records into its text (%s)", (lang) => {
    const { why } = introduction(real, lang);
    expect(why).not.toMatch(/[{}]/);
    expect(why).toContain(String(real.total));
    const official = real.ties.filter(({ status }) => status === "official");
    expect(why).toContain(String(official.length));
  });

  it("is signed by the author and dated as the dataset", () => {
    expect(introduction(real, "en").signature).toBe("Taqarub, 30 November 2026");
  });

  it("is the standfirst where a dataset has none", () => {
    expect(introduction(smallDataset, "en")).toMatchObject({
      headline: smallDataset.standfirst.en,
      why: "",
      entries: [],
    });
    expect(introductionProblems(smallDataset)).toEqual([]);
  });

  it("offers the first story, and none where there is none", () => {
    expect(introduction(real, "ar").story).toBe(real.stories?.[0]?.id);
    expect(introduction(smallDataset, "en").story).toBeNull();
  });

  it("of our records has no problem", () => {
    expect(introductionProblems(real)).toEqual([]);
  });

  it("may not offer a state that matches no tie", () => {
    const problems = introductionProblems(
      withIntroduction("", "layers=military", "time=1990-01..1990-02"),
    );
    expect(problems).toEqual([
      { path: ["introduction", "entries", 1, "query"], message: "matches no tie" },
    ]);
  });

  it.each(["places=nowhere", "layers=trade&layers=military", "color=red", "", "tie=a"])(
    "may not offer %s, which is no state as its address has it",
    (query) => {
      const [problem] = introductionProblems(withIntroduction("", query));
      expect(problem?.message).toContain("is not the query of a state");
    },
  );

  it("counts each status, and leaves alone what it does not know", () => {
    const count = (status: string) =>
      smallDataset.ties.filter((tie) => tie.status === status).length;
    const { why } = introduction(withIntroduction("{reported} {assessed} {links}"), "en");
    expect(why).toBe(`${count("reported")} ${count("assessed")} {links}`);
  });

  it("may not have an unknown placeholder", () => {
    const problems = introductionProblems(
      withIntroduction("{ties} and {links}", "layers=military"),
    );
    expect(problems.map(({ path }) => path.join("."))).toEqual([
      "introduction.why.ar",
      "introduction.why.en",
    ]);
    expect(problems[0]?.message).toContain("{links}");
  });
});
