import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { type Dataset, isListed } from "../../app/_domain/records/dataset";
import type { Story } from "../../app/_domain/records/story-schema";
import { querySelection } from "../../app/_domain/sentences/introduction";
import {
  citedTies,
  findStory,
  stepOf,
  stepSummary,
  storyText,
} from "../../app/_domain/sentences/story";
import { storyProblems } from "../../app/_domain/sentences/story-problems";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset } from "../fixtures/small-dataset";

const both = (text: string) => ({ ar: text, en: text });

const step = (query: string, text: string, ...ties: string[]): Story["steps"][number] => ({
  ...{ query, when: both("May"), heading: both("Heading") },
  sentences: [{ ...both(text), ties }],
});

const story = (...steps: Story["steps"]): Story => ({
  ...{ id: "story", title: both("Title"), lead: both("{ties}, {official} {unknown}") },
  steps,
});

const military = step("layers=military", "{matched}: {official} {reported} {disputed}", "plain");
const trade = step("layers=trade", "Trade", "within-hub");
const small = storyText(story(military, trade), smallDataset, "en");

const stories = dataset.stories ?? [];
const texts = stories.flatMap((one) => languages.map((lang) => storyText(one, dataset, lang)));

describe("a story", () => {
  it("shows in each step what its query selects", () => {
    for (const [at, { selection }] of small.steps.entries())
      expect(selection.ties).toEqual(
        querySelection(smallDataset, [military, trade][at]?.query ?? "").ties,
      );
    expect(small.steps.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("counts in its sentences what the step selects", () => {
    const { ties } = querySelection(smallDataset, "layers=military");
    const count = (status: string) => ties.filter((tie) => tie.status === status).length;
    expect(small.steps[0]?.sentences[0]?.text).toBe(
      `${ties.length} ties: ${count("official")} ${count("reported")} 0`,
    );
  });

  it("counts in its lead the whole dataset, and leaves alone what it does not know", () => {
    const official = smallDataset.ties.filter((tie) => isListed(tie) && tie.status === "official");
    expect(small.lead).toBe(`${smallDataset.total} ties, ${official.length} {unknown}`);
  });

  it("adds the ties of each step to those before it, each once", () => {
    const [first, second] = small.steps;
    expect(new Set(first?.tiesSoFar.map(({ id }) => id))).toEqual(
      new Set(first?.selection.ties.map(({ id }) => id)),
    );
    expect(second?.tiesSoFar).toHaveLength(
      (first?.selection.ties.length ?? 0) + (second?.selection.ties.length ?? 0),
    );
    const again = storyText(story(military, military), smallDataset, "en").steps[1];
    expect(again?.tiesSoFar).toEqual(first?.tiesSoFar);
  });

  it("names the sources of the ties on which its sentences rest", () => {
    expect(small.steps[1]?.sources.map(({ id }) => id)).toEqual(["may", "relay", "undated"]);
  });

  it("counts articles and the independent sources behind them", () => {
    const alone = storyText(
      story(step("layers=trade&sectors=health", "Trade", "within-hub"), trade),
      smallDataset,
      "en",
    );
    expect(alone.steps[0]?.evidence).toBe("3 articles, 2 independent sources");
  });

  it("opens the step of a number, and its first without one", () => {
    expect([null, 1, 2, 9].map((number) => stepOf(small, number).number)).toEqual([1, 1, 2, 1]);
    expect(stepSummary(stepOf(small, 2))).toBe("Trade");
  });

  it("rests on no tie that the dataset lacks", () => {
    expect(citedTies(small, { ...smallDataset, ties: [] })).toEqual([]);
  });

  it("lists the ties on which it rests in the order of its text, each once and as of today", () => {
    const known = storyText(
      story(step("layers=trade&known=2025-05-26", "", "within-hub"), military, trade),
      smallDataset,
      "en",
    );
    const ties = citedTies(known, smallDataset);
    expect(ties.map(({ id }) => id)).toEqual(["within-hub", "plain"]);
    expect(ties.every((tie) => smallDataset.ties.includes(tie))).toBe(true);
  });

  it("is found by its id, and no other", () => {
    const records: Dataset = { ...smallDataset, stories: [story(military)] };
    expect(findStory("story", records)?.id).toBe("story");
    expect(findStory("constructor", records)).toBeNull();
    expect(findStory("story", smallDataset)).toBeNull();
  });
});

describe("a story with problems", () => {
  it("says where each is", () => {
    const problems = storyProblems(
      {
        ...story(step("layers=military", "{all}", "within-hub"), step("time=1990", "", "plain")),
        lead: both("{every}"),
      },
      smallDataset,
    );
    expect(problems.map(({ path }) => path.join("."))).toEqual([
      ...["lead.ar", "lead.en", "steps.0.sentences.0.ties.0"],
      ...["steps.0.sentences.0.ar", "steps.0.sentences.0.en", "steps.1.query"],
    ]);
  });

  it("is none of ours", () => {
    expect(stories.length).toBeGreaterThanOrEqual(2);
    expect(stories.flatMap((one) => storyProblems(one, dataset))).toEqual([]);
  });
});

describe("our stories", () => {
  it("tell what happened in eight to ten steps first", () => {
    expect(stories[0]?.steps.length).toBeGreaterThanOrEqual(8);
    expect(stories[0]?.steps.length).toBeLessThanOrEqual(10);
  });

  it("have a value for every placeholder, in both languages", () => {
    const words = texts.flatMap(({ lead, steps }) => [
      lead,
      ...steps.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ]);
    expect(words.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it("rest no sentence on a tie that its picture does not show", () => {
    for (const { steps } of texts)
      for (const { sentences, selection } of steps)
        for (const { ties } of sentences) {
          expect(ties.length).toBeGreaterThan(0);
          for (const tie of ties) expect(selection.ties).toContain(tie);
        }
  });

  it("show of Tamanhint only what had been published by the day of the step", () => {
    const steps = texts.find(({ id }) => id === "tamanhint-who-says-what")?.steps ?? [];
    const byDay = steps.filter(({ selection }) => selection.filter.known !== null);
    expect(byDay.length).toBeGreaterThan(2);
    for (const { selection, sources } of byDay)
      for (const { published } of sources)
        expect(`${published}` <= `${selection.filter.known}`).toBe(true);
  });
});
