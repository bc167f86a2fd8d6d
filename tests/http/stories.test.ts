import { describe, expect, inject, it } from "vitest";
import { dataset, log } from "../../app/_data/current-dataset";
import { storyText } from "../../app/_domain/sentences/story";
import { escapeMarkup } from "../../app/_domain/text/escape";
import { languages } from "../../app/_domain/vocabulary/language";

const address = inject("address");

const get = (path: string) => fetch(`${address}${path}`);
const htmlOf = async (path: string) => (await get(path)).text();

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

const stories = dataset.stories ?? [];

describe.each(languages)("a story in %s", (lang) => {
  it.each(stories.map(({ id }) => id))(
    "%s has all steps on one page, each with text, sources, picture and link to its state",
    async (id) => {
      const story = stories.find((one) => one.id === id);
      if (!story) throw new Error("The story is missing");
      const html = await htmlOf(`/${lang}/stories/${id}`);
      const sections = html.split(/(?=<section id="step-)/).slice(1);
      const { steps } = storyText(story, dataset, lang);
      expect(sections).toHaveLength(steps.length);
      for (const [at, section] of sections.entries()) {
        expect(section).toContain(escapeMarkup(steps[at]?.heading ?? "?"));
        for (const { text } of steps[at]?.sentences ?? [])
          expect(section).toContain(escapeMarkup(text));
        expect(section).toContain('class="marks"');
        expect(section).toContain(
          `href="/${lang}?${story.steps[at]?.query.replaceAll("&", "&amp;")}"`,
        );
      }
    },
  );

  it("has a title, an address and a preview of its own for each step", async () => {
    const [story] = stories;
    for (const [at, step] of (story?.steps ?? []).entries()) {
      const html = await htmlOf(`/${lang}/stories/${story?.id}?step=${at + 1}`);
      expect(meta(html, "og:title")).toContain(escapeMarkup(step.heading[lang]));
      expect(meta(html, "og:url")).toMatch(
        new RegExp(`/${lang}/stories/${story?.id}\\?step=${at + 1}$`),
      );
      expect(meta(html, "og:image")).toContain(`/api/map.png?${escapeMarkup(step.query)}`);
      expect(html).toMatch(
        new RegExp(`<section id="step-${at + 1}" data-step="${at + 1}" data-open=""`),
      );
    }
  });

  it("opens its first step, and says so, where the address names none of its steps", async () => {
    const html = await htmlOf(`/${lang}/stories/${stories[0]?.id}?step=99`);
    expect(html).toContain('data-step="1" data-open=""');
    expect(html).toMatch(/<bdi>[^<]*step[^<]*<\/bdi>/);
  });

  it("is offered by the first screen and by the list of stories", async () => {
    expect(await htmlOf(`/${lang}`)).toContain(`href="/${lang}/stories/${stories[0]?.id}"`);
    const list = await htmlOf(`/${lang}/stories`);
    for (const { id } of stories) expect(list).toContain(`href="/${lang}/stories/${id}"`);
  });
});

it("every story is in the site map", async () => {
  const map = await htmlOf("/sitemap.xml");
  for (const { id } of stories) expect(map).toContain(`/en/stories/${id}<`);
});

it("a release from before a story leads to the page that has it, and its list says that there is none", async () => {
  const { version = "" } = log.releases.at(-1) ?? {};
  for (const path of ["stories", "embed/stories"]) {
    const page = await get(`/en/${path}/${stories[0]?.id}?data=${version}`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain(`href="/ar/${path}/${stories[0]?.id}"`);
  }
  const list = await get(`/en/stories?data=${version}`);
  expect(list.status).toBe(200);
  expect(await list.text()).toContain("There is no story in these records.");
});
