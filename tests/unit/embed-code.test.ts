import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, parseFilter } from "../../app/_domain/query/filter";
import { pageQuery } from "../../app/_domain/query/page-query";
import { select } from "../../app/_domain/selection/select";
import { sentence } from "../../app/_domain/sentences/sentence";
import { languages } from "../../app/_domain/vocabulary/language";
import { type EmbedCodeOptions, embedCode } from "../../app/_ui/share/embed-code";
import { type ShareContext, stateLink, stateTitle } from "../../app/_ui/share/share-context";

const site = "https://site.example";
const { ties, ...records } = dataset;
const { filter, view } = pageQuery(new URLSearchParams("layers=trade&view=4/40/20"), records);
const selection = select(dataset, filter);
const shared: ShareContext = { lang: "en", records, site, filter, view, selection, tie: null };
const options: EmbedCodeOptions = {
  lang: "en",
  ...{ width: 640, height: 480, theme: "auto", start: "tap", panel: "none" },
  ...{ title: true, legend: true, timeline: false },
};
const code = embedCode(shared, options);

describe("the code of an embed", () => {
  it("has the address in full, with the version of the data and every choice", () => {
    expect(code.path).toBe(
      `/en/embed?layers=trade&statuses=official,reported,assessed&view=4/40/20&seen=${records.version}&theme=auto&start=tap&panel=none&title=true&legend=true&timeline=false`,
    );
    expect(code.frame).toContain(`src="${site}${code.path.replaceAll("&", "&amp;")}"`);
  });

  it("leads to the short address of the state", () => {
    expect(code.frame).toContain(`<a href="${site}/en?layers=trade&amp;view=4/40/20">`);
  });

  it("takes the whole width where none is chosen", () => {
    expect(embedCode(shared, { ...options, width: null }).frame).toContain('width="100%"');
  });

  it.each(languages)("says in %s what the frame shows, whatever the page's language", (lang) => {
    const { frame, picture } = embedCode(shared, { ...options, lang });
    const title = sentence(selection, lang);
    expect(frame).toContain(`title="${title}"`);
    expect(frame).toContain(`>${title} – ${records.name[lang]}</a>`);
    expect(picture).toContain(`alt="${title}"`);
    expect(picture).toContain(`href="${site}/${lang}?`);
  });

  it("names the selected tie instead, where the filter leaves it", () => {
    const tie = selection.ties[0];
    const at = (id: string | undefined) => ({ ...shared, view: { ...view, tie: id ?? null } });
    expect(stateTitle(at(tie?.id), "ar")).toBe(tie?.title.ar);
    expect(stateTitle(at("another"), "ar")).toBe(sentence(selection, "ar"));
  });
});

describe("the picture in the place of a frame", () => {
  it("shows the selected tie, as its text says, and leads to the state", () => {
    const tie = selection.ties[0];
    const { picture } = embedCode({ ...shared, view: { ...view, tie: tie?.id ?? null } }, options);
    const [, src = ""] = /<img src="([^"]*)"/.exec(picture) ?? [];
    const query = new URL(src.replaceAll("&amp;", "&")).searchParams;
    const drawn = select(dataset, parseFilter(query, dataset).filter).ties.map(({ id }) => id);
    expect(drawn).toContain(tie?.id);
    expect(drawn.length).toBeLessThan(selection.ties.length);
    expect(picture).toContain(`alt="${tie?.title.en}"`);
    expect(picture).toContain(`tie=${tie?.id}`);
  });

  it("has the frame's size with twice its pixels", () => {
    expect(code.picture).toContain("width=640&amp;height=480&amp;scale=2");
    expect(code.picture).toContain('width="640" height="480"');
  });

  it("has the size of an article's where the frame takes the whole width", () => {
    const { picture } = embedCode(shared, { ...options, width: null });
    expect(picture).toContain('width="1200" height="630"');
  });

  it("is dark where the frame always is, and light where the reader decides", () => {
    expect(embedCode(shared, { ...options, theme: "dark" }).picture).toContain("theme=dark");
    expect(code.picture).not.toContain("theme=");
  });
});

describe("the link of a state", () => {
  it("leaves out the version that an older link named", () => {
    const older = { ...shared, view: { ...view, seen: "older" } };
    expect(stateLink(older, "en")).toBe(`${site}/en?layers=trade&view=4/40/20`);
  });

  it("names a version where it is asked to", () => {
    const whole = { ...shared, filter: defaultFilter(records), view: { ...view, view: null } };
    expect(stateLink(whole, "ar", records.version)).toBe(`${site}/ar?seen=${records.version}`);
  });
});
