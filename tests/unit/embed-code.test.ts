import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { withPin } from "../../app/_domain/query/addresses";
import { pageQuery } from "../../app/_domain/query/page-query";
import { isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { sentenceWithSubject } from "../../app/_domain/sentences/sentence";
import { languages } from "../../app/_domain/vocabulary/language";
import { readAuthorWords } from "../../app/_ui/share/author-words";
import { type EmbedChoices, embedCode, subjectPicture } from "../../app/_ui/share/embed-code";
import {
  type ShareContext,
  sharedState,
  sharedTie,
  subjectAddress,
} from "../../app/_ui/share/share-context";

const site = "https://site.example";
const { ties, ...records } = dataset;
const [tie] = ties.filter(isListed);
if (!tie) throw new Error("the dataset has no tie");
const { filter, view } = pageQuery(
  new URLSearchParams("layers=trade&view=4/40/20&seen=older"),
  records,
);
const selection = select(dataset, filter);
const base = { lang: "en", records, site } as const;
const state: ShareContext = { ...base, subject: sharedState(selection, view) };
const ofTie: ShareContext = { ...base, subject: sharedTie(tie, records) };
const choices: EmbedChoices = {
  ...{ lang: "en", theme: "auto", start: "tap", form: "map", heightPx: 480 },
  ...{ isPinned: false, hasNotice: false },
};
const noWords = { head: null, note: null };
const words = { head: "What <we> know", note: "Two & a half" };
const code = embedCode(state, choices, noWords);
const look = "theme=auto&start=tap&panel=none&title=true&legend=true&timeline=false";

describe("the code of an embed of a view", () => {
  it("has the address in full and every choice, without an older version", () => {
    expect(code.path).toBe(
      `/en/embed?layers=trade&statuses=official,reported,assessed&view=4/40/20&${look}`,
    );
    expect(code.frame).toContain(`src="${site}${code.path.replaceAll("&", "&amp;")}"`);
    expect(code.frame).toContain('width="100%" height="480"');
  });

  it("leads to the short address of the view", () => {
    expect(code.frame).toContain(`<a href="${site}/en?layers=trade&amp;view=4/40/20">`);
  });

  it("has the list where that form is chosen", () => {
    const { path } = embedCode(state, { ...choices, form: "list" }, noWords);
    expect(path).toContain("panel=list");
  });

  it.each(languages)("says in %s what the frame shows, whatever the page's language", (lang) => {
    const { frame, picture } = embedCode(state, { ...choices, lang }, noWords);
    const title = sentenceWithSubject(selection, lang);
    expect(frame).toContain(`title="${title}"`);
    expect(frame).toContain(`>${title} – ${records.name[lang]}</a>`);
    expect(picture).toContain(`alt="${title}"`);
    expect(picture).toContain(`href="${site}/${lang}?`);
  });
});

describe("the code of an embed of a tie", () => {
  const { path, frame, picture } = embedCode(ofTie, { ...choices, form: "list" }, noWords);

  it("is its card, whatever filter it was found by", () => {
    expect(path).toBe(
      `/en/embed?layers=military,trade,diplomatic&statuses=official,reported,assessed&tie=${tie.id}&${look}`,
    );
  });

  it("names the tie and leads to its page", () => {
    expect(frame).toContain(`<a href="${site}/en/ties/${tie.id}">${tie.title.en} – `);
    expect(picture).toContain(`src="${site}/api/card.png?tie=${tie.id}&amp;lang=en"`);
  });
});

describe("the version in the code of an embed", () => {
  it("is not named where the embed follows the data", () => {
    expect(code.path).not.toMatch(/seen=|data=/);
  });

  it("is named by the notice where the author chose it", () => {
    const { path } = embedCode(state, { ...choices, hasNotice: true }, noWords);
    expect(path).toContain(`&seen=${records.version}&`);
    expect(path).not.toContain("data=");
  });

  it("is drawn in frame, picture and linked page where the author keeps it", () => {
    const pinned = { ...choices, isPinned: true, hasNotice: true };
    for (const context of [state, ofTie]) {
      const { path, frame, picture } = embedCode(context, pinned, noWords);
      expect(path).toContain(`&data=${records.version}&`);
      expect(path).not.toContain("seen=");
      expect(frame).toMatch(new RegExp(`<a href="[^"]*data=${records.version}"`));
      expect(picture).toMatch(new RegExp(`<img src="[^"]*data=${records.version}"`));
    }
  });

  it("is dropped where an embed made on a pinned page follows the data", () => {
    const pinned = { ...state, records: withPin(records, true) };
    const { path, frame } = embedCode(pinned, choices, noWords);
    expect(path).toBe(code.path);
    // The number of the pinned ties is not that of the data which the embed follows.
    expect(frame).toContain(`title="${records.name.en}"`);
  });
});

describe("the words of the author", () => {
  it("stand in the addresses of frame and picture, and in no link of ours", () => {
    for (const context of [state, ofTie]) {
      const { path, frame, picture } = embedCode(context, choices, words);
      const query = new URL(path, site).searchParams;
      expect([query.get("head"), query.get("note")]).toEqual([words.head, words.note]);
      expect(picture).toContain("head=What%20%3Cwe%3E%20know&amp;note=Two%20%26%20a%20half");
      expect(frame).not.toMatch(/<a href="[^"]*head=/);
    }
  });

  it("are left out where they are empty or would be refused", () => {
    const drafts = { head: "a\u202eb", note: "  " };
    expect(readAuthorWords(drafts, records)).toEqual(noWords);
    expect(readAuthorWords({ head: " a ", note: "b" }, records)).toEqual({ head: "a", note: "b" });
  });
});

describe("the picture of what is shared", () => {
  it("is the card of a tie in every shape", () => {
    const address = subjectPicture(ofTie, { shape: "story", scale: 2, theme: "dark" }, noWords);
    expect(address).toBe(
      `${site}/api/card.png?tie=${tie.id}&lang=en&shape=story&scale=2&theme=dark`,
    );
    expect(subjectPicture(ofTie, {}, noWords, "svg")).toContain("/api/card.svg?");
  });

  it("is the map of a view in the same sizes", () => {
    const address = subjectPicture(state, { shape: "square", scale: 3 }, noWords);
    expect(address).toContain("&width=1080&height=1080&scale=3");
    expect(address).toContain("/api/map.png?layers=trade&lang=en");
  });

  it("is dark beside a frame that always is, and light where the reader decides", () => {
    const dark = embedCode(state, { ...choices, theme: "dark" }, noWords);
    expect(dark.picture).toContain("theme=dark");
    expect(code.picture).not.toContain("theme=");
  });
});

describe("the code of an embed of a view with an open tie", () => {
  const [open] = selection.ties;
  const subject = sharedState(selection, { ...view, tie: open?.id ?? null });
  const { path, frame, picture } = embedCode({ ...base, subject }, choices, words);

  it("marks the tie on the map, on the linked picture and on the one to download", () => {
    expect(path).toContain(`&mark=${open?.id}`);
    expect(path).not.toContain("tie=");
    expect(frame).toContain(`&amp;mark=${open?.id}`);
    expect(picture).toContain(`&amp;mark=${open?.id}`);
    for (const ending of ["png", "svg"] as const)
      expect(subjectPicture({ ...base, subject }, {}, noWords, ending)).toContain(
        `/api/map.${ending}?layers=trade&lang=en&mark=${open?.id}`,
      );
  });

  it("marks nothing where the view does not have the tie", () => {
    const other = ties.find(({ layer }) => layer !== "trade");
    const without = sharedState(selection, { ...view, tie: other?.id ?? null });
    expect(embedCode({ ...base, subject: without }, choices, words).path).not.toContain("mark=");
    expect(subjectPicture({ ...base, subject: without }, {}, words)).not.toContain("mark=");
  });
});

describe("the code of an embed of a story", () => {
  const story = { id: "first-summer", steps: { length: 4 }, step: 2 };
  const subject = { ...sharedState(selection, {}, "stories/first-summer?step=2"), story };

  it("opens the step of the address, in the chosen theme, and leads to the page", () => {
    const dark = { ...choices, theme: "dark", hasNotice: true } as const;
    const { path, frame } = embedCode({ ...base, subject }, dark, words);
    expect(path).toBe(
      `/en/embed/stories/first-summer?step=2&theme=dark&seen=${records.version}&head=What%20%3Cwe%3E%20know&note=Two%20%26%20a%20half`,
    );
    expect(frame).toContain(`<a href="${site}/en/stories/first-summer?step=2">`);
  });

  it("names the theme where the reader decides, so that another default cannot change it", () => {
    const { path } = embedCode({ ...base, subject }, choices, noWords);
    expect(path).toBe("/en/embed/stories/first-summer?step=2&theme=auto");
  });

  it("keeps the version where the editor wants it", () => {
    const { path } = embedCode({ ...base, subject }, { ...choices, isPinned: true }, noWords);
    expect(path).toContain(`data=${records.version}`);
  });
});

describe("the link of what is shared", () => {
  it("is the permalink of a tie, without the search that found it", () => {
    expect(subjectAddress(ofTie)).toBe(`${site}/en/ties/${tie.id}`);
  });

  it("is the page of a place where its ties are shared there", () => {
    const subject = sharedState(selection, {}, "places/minsk");
    expect(subjectAddress({ ...base, subject })).toBe(`${site}/en/places/minsk`);
  });

  it("keeps a pinned version", () => {
    const pinned = { ...ofTie, records: withPin(records, true) };
    expect(subjectAddress(pinned)).toBe(`${site}/en/ties/${tie.id}?data=${records.version}`);
  });
});
