import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { releaseNotice } from "../../app/_domain/sentences/release-note";
import { storyText } from "../../app/_domain/sentences/story";
import { tieNoteLine, tieNotes } from "../../app/_domain/sentences/tie-notes";
import { languages } from "../../app/_domain/vocabulary/language";
import {
  llmsText,
  placeMarkdown,
  sourceMarkdown,
  stateMarkdown,
  tieMarkdown,
} from "../../app/_render/formats/markdown";
import { withNotes } from "../../app/_render/formats/markdown-parts";
import { storyMarkdown } from "../../app/_render/formats/markdown-story";
import { tieJsonLd } from "../../app/_render/formats/structured-data";
import { smallDataset } from "../fixtures/small-dataset";
import { trainers } from "../fixtures/tie-ids";

const site = "https://site.example";
const tieOf = (id: string, records = dataset) => {
  const tie = records.ties.find((one) => one.id === id);
  if (!tie) throw new Error(`no tie ${id}`);
  return tie;
};
const withoutEscapes = (text: string) => text.replace(/\\(?=[\\`*_[\]<>#|~&])/g, "");

describe.each(languages)("pages as Markdown in %s", (lang) => {
  const context = { records: dataset, current: dataset, site, lang };

  it("of a tie hold id, version, every claim with its source, and every version of each dispute", () => {
    const tie = tieOf(trainers);
    const text = withoutEscapes(tieMarkdown(tie, context));
    expect(text.startsWith(`# ${tie.title[lang]}\n`)).toBe(true);
    expect(text).toContain(`\`${trainers}\``);
    expect(text).toContain(`\`${dataset.version}\``);
    for (const { source, says } of tie.claims) {
      expect(text).toContain(says[lang]);
      expect(text).toContain(`<${site}/${lang}/ties/${trainers}#claim-${source}>`);
      expect(text).toContain(`<${site}/${lang}/sources/${source}.md>`);
    }
    for (const { field, versions } of tie.disputes) {
      expect(text).toContain(`<${site}/${lang}/ties/${trainers}#dispute-${field}>`);
      for (const { value } of versions) expect(text).toContain(value[lang]);
    }
  });

  it("of a filter list exactly its ties", () => {
    const filter = { ...defaultFilter(dataset), disputed: true };
    const selection = select(dataset, filter);
    const text = stateMarkdown(selection, context);
    const lines = [...text.matchAll(/^- \[.*?\]\(<[^>]*\/(ties|sources)\/.*? `([a-z0-9-]+)`:.*/gm)];
    const listed = (kind: string) => lines.filter(([, of]) => of === kind).map(([, , id]) => id);
    expect(listed("ties").toSorted()).toEqual(selection.ties.map(({ id }) => id).toSorted());
    for (const { id, sources } of selection.ties) {
      const [line] = lines.find(([, , of]) => of === id) ?? [];
      for (const source of sources) expect(line).toContain(`\`${source}\``);
    }
    const sources = new Set(selection.ties.flatMap((tie) => tie.sources));
    expect(new Set(listed("sources"))).toEqual(sources);
    for (const { id, url } of dataset.sources)
      if (sources.has(id) && url) expect(text).toContain(url);
    expect(stateMarkdown({ ...selection, ties: [] }, context)).not.toContain("\n## ");
  });

  it("say under their title what of the address they do not show", () => {
    const notes = [{ text: "a *note*" }, { text: "a link", href: `/${lang}?q=a` }];
    expect(withNotes("# title\n\nrest\n\nend\n", notes, site)).toBe(
      `# title\n\n> a \\*note\\*\n\n> [a link](<${site}/${lang}.md?q=a>)\n\nrest\n\nend\n`,
    );
    expect(withNotes("# title\n", [], site)).toBe("# title\n");
  });

  it("of a place and of a source list their ties", () => {
    const [place] = smallDataset.places;
    const small = { records: smallDataset, current: smallDataset, site, lang };
    if (!place) throw new Error("no place");
    const text = placeMarkdown(place, [tieOf("plain", smallDataset)], small);
    expect(text).toContain(`<${site}/${lang}/ties/plain.md>`);
    for (const source of dataset.sources) {
      const own = dataset.ties.filter((tie) => isListed(tie) && tie.sources.includes(source.id));
      const page = sourceMarkdown(source, context);
      for (const { id } of own) expect(page).toContain(`ties/${id}.md>`);
    }
  });

  it("of a story hold every step, its sentences with their ties, and its sources", () => {
    for (const story of dataset.stories ?? []) {
      const page = storyMarkdown(story, context);
      const text = withoutEscapes(page);
      expect(text).toContain(`\`${story.id}\``);
      expect(text).toContain(`\`${dataset.version}\``);
      for (const step of storyText(story, dataset, lang).steps) {
        expect(text).toContain(`. ${step.heading}\n`);
        for (const sentence of step.sentences) {
          const line = text.split("\n").find((one) => one.startsWith(`- ${sentence.text} (`));
          for (const { id } of sentence.ties) {
            expect(line).toContain(`<${site}/${lang}/ties/${id}.md>`);
            expect(page).toContain(` \`${id}\`: `);
          }
        }
        for (const { id } of step.sources) expect(page).toContain(`/${lang}/sources/${id}.md>`);
      }
    }
  });

  it("of a withdrawn tie say when and why", () => {
    const reason = { ar: "خطأ في المصدر", en: "a mistake" };
    const tie = { ...tieOf("withdrawn", smallDataset), withdrawn: { on: "2025-08-01", reason } };
    const text = tieMarkdown(tie, {
      records: smallDataset,
      current: smallDataset,
      site,
      lang,
    });
    expect(text).toContain(lang === "en" ? "Withdrawn on 1 August 2025" : "سُحبت في");
    expect(text).toContain(reason[lang]);
  });

  it("of a release say which ties were corrected since, when and why", () => {
    const release = releasedDataset(log.releases.at(-1)?.version ?? "") ?? dataset;
    const pinned = { ...context, records: release };
    const notes = tieNotes(release, dataset, lang);
    expect(notes.size).toBeGreaterThan(0);
    const selection = select(release, defaultFilter(release));
    const list = withoutEscapes(stateMarkdown(selection, pinned));
    expect(list).toContain(releaseNotice(release, dataset, lang));
    for (const [id, note] of notes) {
      const line = list.split("\n").find((one) => one.includes(` \`${id}\`: `));
      expect(line).toContain(` · ${tieNoteLine(note, lang)}`);
      const page = withoutEscapes(tieMarkdown(tieOf(id, release), pinned));
      expect(page).toContain(`\n> ${tieNoteLine(note, lang)}\n`);
    }
    const today = withoutEscapes(tieMarkdown(tieOf([...notes.keys()][0] ?? ""), context));
    expect(today).not.toContain("\n> ");
  });

  it("hold the texts of records literally", () => {
    const title = { ar: "<b>*x*</b> [a](b)", en: "<b>*x*</b> [a](b)" };
    const text = tieMarkdown({ ...tieOf(trainers), title }, context);
    expect(text.startsWith("# \\<b\\>\\*x\\*\\</b\\> \\[a\\](b)\n")).toBe(true);
  });
});

describe("the index for language models", () => {
  it("names the version and leads to every story and every tie that is listed", () => {
    const text = llmsText({ records: dataset, site });
    expect(text).toContain(dataset.version);
    expect(text).toContain("`data=VERSION` on any address");
    for (const { id } of dataset.ties.filter(isListed))
      expect(text).toContain(`<${site}/en/ties/${id}.md>`);
    expect(dataset.stories?.length).toBeGreaterThan(0);
    for (const { id } of dataset.stories ?? [])
      expect(text).toContain(`<${site}/en/stories/${id}.md>`);
    expect(llmsText({ records: { ...dataset, stories: [] }, site })).not.toContain("## Stories");
  });
});

describe("an article in the JSON-LD of a tie", () => {
  it("names its publisher, and apart from it the agency that it relays", () => {
    type Work = { publisher: { name: string }; isBasedOn?: { publisher: { name: string } } };
    const works = dataset.ties.filter(isListed).flatMap((tie) => {
      const facts = tieJsonLd(tie, dataset, { site, lang: "en", picture: "" });
      return (facts as { subjectOf: Work[] }).subjectOf;
    });
    const relaying = works.filter(({ isBasedOn }) => isBasedOn);
    expect(relaying.length).toBeGreaterThan(0);
    expect(relaying.length).toBeLessThan(works.length);
    for (const { publisher, isBasedOn } of relaying)
      expect(isBasedOn?.publisher.name).not.toBe(publisher.name);
  });
});
