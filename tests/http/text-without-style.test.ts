import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { loadDataset } from "../../app/_data/load";
import { type Dataset, isListed } from "../../app/_domain/records/dataset";
import { languages } from "../../app/_domain/vocabulary/language";
import { deadControls } from "../fixtures/dead-controls";
import { joinedWords } from "../fixtures/joined-words";
import { example } from "../fixtures/records/folders";
import { type Server, server } from "../fixtures/server";

const otherRegion = loadDataset(example).dataset;
if (!otherRegion) throw new Error("the example is not valid");
const sites = [
  { name: "ours", records: dataset },
  { name: "another region", records: otherRegion },
];

/** Addresses of pages of every kind of a dataset, without the language. */
function pagesOf(records: Dataset): readonly string[] {
  const tie = records.ties.find(({ disputed, withdrawn }) => disputed && !withdrawn)?.id;
  const [place] = records.places;
  return [
    ...["", `?layers=military&time=2025-05&places=${place?.id}`, "?q=zzzz"],
    ...["?known=2025-03-01&origins=2..", `?tie=${tie}&q=libya`, "?layer=none&tie=nope"],
    ...["embed?panel=list&timeline=true", "embed?layers=none", `embed?tie=${tie}`],
    ...["embed/live?panel=list&timeline=true", "sources?kind=news", "nothing"],
    ...["actors", "assessments", "disputes", "about", "data", "sources", "changes"],
    ...["compare", "compare?a=layers%3Dmilitary&b=layers%3Dtrade", "filter"],
    "embed/compare?a=layers%3Dmilitary&b=layers%3Dtrade",
    ...["stories", ...(records.stories ?? []).map(({ id }) => `stories/${id}?step=2`)],
    ...(records.stories ?? []).map(({ id }) => `embed/stories/${id}`),
    ...(["ties", "places", "sources"] as const).flatMap((kind) =>
      records[kind].slice(0, 3).map(({ id }) => `${kind}/${id}`),
    ),
    ...records.ties.filter((one) => !isListed(one)).map(({ id }) => `ties/${id}`),
  ];
}

describe.each(sites)("without its style sheet and scripts, $name", ({ records }) => {
  let site: Server | null = null;
  beforeAll(async () => {
    if (records === dataset) return;
    site = await server({ env: { DATASET: example } });
    await site.ready();
  });
  afterAll(async () => {
    await site?.stop();
  });
  const texts = new Map<string, string>();
  /** Fetches a page once for all rules. */
  const textOf = async (path: string) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const response = await fetch(`${site?.address ?? inject("address")}${path}`);
    expect(response.status, path).toBe(path.endsWith("/nothing") ? 404 : 200);
    const text = await response.text();
    texts.set(path, text);
    return text;
  };

  describe.each(languages)("in %s,", (lang) => {
    // The pages of ours say everything in both languages; of those of another region, each language has every other.
    const pages = pagesOf(records).filter(
      (_, at) => records === dataset || languages[at % languages.length] === lang,
    );

    it.each(pages)("no word of /%s runs into the next", async (path) => {
      expect(joinedWords(await textOf(`/${lang}/${path}`))).toEqual([]);
    });

    it.each(pages)("every control of /%s works", async (path) => {
      expect(deadControls(await textOf(`/${lang}/${path}`))).toEqual([]);
    });

    it.each(pages)("each id of /%s stands once", async (path) => {
      const markup = (await textOf(`/${lang}/${path}`)).replace(/<script[\s\S]*?<\/script>/g, "");
      const ids = [...markup.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(ids.length > 0).toBe(path !== "nothing");
    });

    it.each(["", "embed", `places/${records.places[0]?.id}`, `ties/${records.ties[0]?.id}`])(
      "the first title of /%s is the page's",
      async (path) => {
        const html = await textOf(`/${lang}/${path}`);
        const title = html.indexOf("<title>");
        expect(title).toBeGreaterThan(0);
        expect(title).toBeLessThan(html.indexOf("<body"));
        expect(html.slice(title)).toMatch(
          new RegExp(`^<title>[^<]+ – ${records.name[lang]}</title>`),
        );
      },
    );
  });

  it("lists of names and values hold nothing between the two, on any page", async () => {
    let count = 0;
    for (const [at, path] of pagesOf(records).entries()) {
      const html = await textOf(`/${languages[at % languages.length]}/${path}`);
      for (const [list] of html.matchAll(/<dl[\s\S]*?<\/dl>/g)) {
        count++;
        // A list holds terms and values, alone or in groups.
        expect(list, path).not.toMatch(/(?:^<dl[^>]*>|<\/dd>|<\/dt>)\s*<(?!d[dt]\b|div\b|\/)/);
        expect(list, path).not.toMatch(/<div[^>]*>\s*<(?!d[dt]\b)/);
      }
    }
    expect(count).toBeGreaterThan(3);
  });

  it("the label of the search holds one control", async () => {
    const html = await textOf("/en?q=a");
    const labels = [...html.matchAll(/<label[\s\S]*?<\/label>/g)].map(([label]) => label);
    expect(labels.some((label) => label.includes('name="q"'))).toBe(true);
    for (const label of labels)
      expect(label.match(/<(input|button|select|textarea)\b/g)?.length ?? 0).toBe(1);
  });
});

describe("the check of dead controls", () => {
  it.each([
    ['<body><button type="button">x</button>', 1],
    ['<body><form><input type="checkbox" name="a"><button type="submit">x</button></form>', 0],
    ['<body><form><input type="checkbox"><button type="submit">x</button></form>', 1],
    ['<body><form><input name="a"></form>', 1],
    ['<body><input type="checkbox" name="a">', 1],
    ["<body><details><summary>a</summary><p>b</p></details>", 0],
    ["<body><details><summary>a</summary><p></p></details>", 1],
    ["<body><dialog></dialog>", 1],
    ['<body><form><input name="a" role="combobox"><button type="submit">x</button></form>', 1],
  ])("in %s finds %i", (html, count) => {
    expect(deadControls(html)).toHaveLength(count);
  });
});

describe("the check of joined words", () => {
  it.each([
    ["<body><span>Military</span><span>Police</span>", 1],
    ["<body><bdi>Minsk</bdi><span>77</span>", 1],
    ["<body><span>Military</span> <span>Police</span>", 0],
    ["<body><p>Military</p><p>Police</p>", 0],
    ["<body><mark>Min</mark>sk", 0],
    ["<body><span>a<!-- --></span><svg><text>x</text></svg>b", 1],
    ["<body><span>a </span><svg><text>x</text></svg>b", 0],
    ["<body><label>Military <span>33</span></label><label><input>Trade</label>", 1],
    ["<body><label>Military <span>33</span> </label><label><input>Trade</label>", 0],
    ["<body><label>Day <input></label><button>Compare</button>", 0],
    ["<body><label>Day<input></label><button>Compare</button>", 1],
    ["<body><label>Sort <select><option>New<option>Old</select> </label>", 0],
    ["<body><table><tr><th>May</th><td>3</td><td>1</td></tr></table>", 2],
    ["<body><table><tr><th>May </th><td>3 </td><td>1</td></tr></table>", 0],
    ["<body>Ties (CSV)<span>/api/ties.csv</span>", 1],
  ])("in %s finds %i", (html, count) => {
    expect(joinedWords(html)).toHaveLength(count);
  });
});
