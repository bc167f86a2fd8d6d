import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";
import { languages } from "../../app/_domain/vocabulary/language";
import { joinedWords } from "../fixtures/joined-words";
import { type Server, server } from "../fixtures/server";

let site: Server;
beforeAll(async () => {
  site = await server();
  await site.ready();
});
afterAll(async () => {
  await site.stop();
});

const textOf = async (path: string) => (await fetch(`${site.address}${path}`)).text();

const tie = dataset.ties.find(({ disputed, withdrawn }) => disputed && !withdrawn)?.id;
const pages = [
  ...["", "?layers=military&time=2025-05&places=minsk", "?q=zzzz", "?known=2025-03-01&origins=2.."],
  ...[`?tie=${tie}&q=libya`, "?layer=none&tie=nope", "embed?panel=list&timeline=true"],
  ...["embed?layers=none", "embed/live?panel=list&timeline=true", "sources?kind=news", "nothing"],
  ...["actors", "assessments", "disputes", "about", "data", "sources"],
  ...["ties", "places", "sources"].flatMap((kind) =>
    dataset[kind as "ties" | "places" | "sources"].slice(0, 3).map(({ id }) => `${kind}/${id}`),
  ),
  ...dataset.ties.filter((one) => !isListed(one)).map(({ id }) => `ties/${id}`),
];

describe.each(languages)("without its style sheet, in %s,", (lang) => {
  it.each(pages)("no word of /%s runs into the next", async (path) => {
    expect(joinedWords(await textOf(`/${lang}/${path}`))).toEqual([]);
  });

  it.each(["", "embed", "places/minsk", `ties/${tie}`])(
    "the first title of /%s is the page's",
    async (path) => {
      const html = await textOf(`/${lang}/${path}`);
      const title = html.indexOf("<title>");
      expect(title).toBeGreaterThan(0);
      expect(title).toBeLessThan(html.indexOf("<body"));
      expect(html.slice(title)).toMatch(
        new RegExp(`^<title>[^<]+ – ${dataset.name[lang]}</title>`),
      );
    },
  );
});

describe("the check of joined words", () => {
  it.each([
    ["<body><span>Military</span><span>Police</span>", 1],
    ["<body><bdi>Minsk</bdi><span>77</span>", 1],
    ["<body><span>Military</span> <span>Police</span>", 0],
    ["<body><p>Military</p><p>Police</p>", 0],
    ["<body><mark>Min</mark>sk", 0],
    ["<body><span>a<!-- --></span><svg><text>x</text></svg>b", 0],
  ])("in %s finds %i", (html, count) => {
    expect(joinedWords(html)).toHaveLength(count);
  });
});

it("no picture stands between the name and the value of a list", async () => {
  const html = await textOf("/en/places/minsk");
  expect(html).toContain("<dl");
  expect(html).not.toMatch(/<dl[^>]*>(?:<div[^>]*>)?<svg/);
  for (const [group] of html.matchAll(/<dl[\s\S]*?<\/dl>/g))
    expect(group).not.toMatch(/<div[^>]*><svg/);
});

it("the label of the search holds one control", async () => {
  const html = await textOf("/en?q=minsk");
  const labels = [...html.matchAll(/<label[\s\S]*?<\/label>/g)].map(([label]) => label);
  expect(labels.some((label) => label.includes('name="q"'))).toBe(true);
  for (const label of labels)
    expect(label.match(/<(input|button|select|textarea)\b/g)?.length ?? 0).toBe(1);
});
