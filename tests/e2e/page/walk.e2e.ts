import { interfaceWords } from "../../../app/_ui/words/words";
import { contrastViolations, structuralViolations } from "../axe";
import { dialog, openShare } from "../share-dialog";
import { expect, hydrated, languages, test, trainers } from "../test";
import { clippedTexts, overlappingTexts } from "../text-layout";
import { sizes, turnOf, walk, walkTab } from "../walk";

const cargoFlights = "five-cargo-flights-south-2025";

/** Pages that are walked one after the other: a look of a text that several of them show is scanned once. */
const dashboards = {
  "filtered dashboards": {
    "a filtered dashboard": "?layers=military&places=benghazi&time=2025",
    "a dashboard of one place": "?layers=trade&places=kufra",
    "an empty dashboard": "?layers=military&q=zzzz",
    "an empty dashboard of one place": "?layers=trade&places=kufra&q=zzzz",
  },
  "open ties": {
    "an open tie": `?tie=${trainers}`,
    "an open tie with long names": `?tie=${cargoFlights}`,
    "an open tie that the filter excludes": `?q=zzzz&tie=${trainers}`,
  },
} as const;

/** Pages whose layout may depend on the size at which they are loaded. */
const reloadedPages = {
  "the dashboard": "",
  "the live embed": "/embed/live?panel=list",
} as const;

const documents = {
  embeds: {
    "the static embed": "/embed",
    "the static embed with its list": "/embed?panel=list",
    "the embed of a story": "/embed/stories/tamanhint-who-says-what?step=3",
    "the embed of a comparison": "/embed/compare?a=data%3D1f02a380a002&b=",
  },
  "ties and places": {
    "a tie's page": `/ties/${trainers}`,
    "the page of a tie with long names": `/ties/${cargoFlights}`,
    "the page of a place": "/places/tamanhint",
    "the page of a place with many ties": "/places/benghazi",
  },
  "sources and stories": {
    "the sources": "/sources",
    "the filtered sources": "/sources?kind=analysis",
    "a source's page": "/sources/shaf-center-2025-06-04",
    "the stories": "/stories",
    "a story": "/stories/tamanhint-who-says-what",
  },
  "lists and comparisons": {
    "the disputes": "/disputes",
    "the actors": "/actors",
    "what changed": "/changes",
    "a comparison": "/compare?a=known%3D2025-05-26&b=layers%3Dmilitary",
    "what a state can be compared with": "/compare?a=layers%3Dmilitary",
  },
  "what is said about the data": {
    "the assessments": "/assessments",
    "the method": "/about",
    "the data page": "/data",
    "an address that leads nowhere": "/ties/no-such",
  },
} as const;

/** The one rule that a page need not keep, by its name. */
const exceptions: Readonly<Record<string, string>> = {
  // Its list is there for screen readers alone, in a box of one pixel.
  "the static embed": "clips no text when its spacing is wider",
  // It does not know the reader's language and has a heading in each.
  "an address that leads nowhere": "has one heading of the first level",
};

// The console reports a page that is not found as a failed request.
test.use({ allow: [/status of 404/] });
test.describe.configure({ timeout: 180_000 });

for (const lang of languages) {
  for (const [group, pages] of Object.entries(dashboards))
    test(`${group} in ${lang} keep every rule of layout and access at every size`, async ({
      page,
    }) => {
      const looks = new Set<string>();
      for (const [at, path] of Object.values(pages).entries()) {
        const open = async () => {
          await page.goto(`/${lang}${path}`);
          await hydrated(page);
        };
        await walk(page, open, { turn: turnOf(lang, at), looks });
      }
    });

  for (const [at, [name, path]] of Object.entries(reloadedPages).entries())
    test(`${name} in ${lang} keeps every rule of layout and access at every size at which it is loaded`, async ({
      page,
    }) => {
      const open = async () => {
        await page.goto(`/${lang}${path}`);
        await hydrated(page);
      };
      await walk(page, open, { reloadAt: sizes, turn: turnOf(lang, at) });
    });

  for (const [group, pages] of Object.entries(documents))
    test(`${group} in ${lang} keep every rule of layout and access at every size`, async ({
      page,
    }) => {
      const looks = new Set<string>();
      for (const [at, [name, path]] of Object.entries(pages).entries()) {
        const options = { except: exceptions[name], turn: turnOf(lang, at), looks };
        await walk(page, () => page.goto(`/${lang}${path}`), options);
      }
    });

  test(`every tab of sharing in ${lang} keeps every rule of layout and access`, async ({
    page,
  }) => {
    // A page of few ties: what stands behind the dialog is inert.
    await openShare(page, `/${lang}?places=tamanhint&tie=${trainers}`, lang);
    const looks = new Set<string>();
    for (const [at, tab] of (await dialog(page).getByRole("tab").all()).entries()) {
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
      const name = (await tab.textContent()) ?? "";
      await walkTab(page, { name, turn: turnOf(lang, at), looks });
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });

  test(`an open tie in ${lang} names who says what`, async ({ page }) => {
    await page.goto(`/${lang}?q=zzzz&tie=${trainers}`);
    await expect(page.getByRole("heading", { name: interfaceWords(lang).claims })).toBeVisible();
  });

  test(`the last card of the ${lang} list can be brought into view at 400 % zoom`, async ({
    page,
  }) => {
    for (const height of [640, 256]) {
      await page.setViewportSize({ width: 320, height });
      await page.goto(`/${lang}?layers=trade`);
      await hydrated(page);
      const card = page.locator("li[data-tie] > a").last();
      await card.focus();
      await expect(card).toBeInViewport();
    }
  });
}

test("a page with a nameless button and pale text is found wanting", async ({ page }) => {
  await page.goto("/en/embed");
  await page.evaluate(() => {
    document.querySelector("main")?.append(document.createElement("button"));
    document.querySelector("h1")?.style.setProperty("color", "#ddd");
  });
  const violations = [...(await structuralViolations(page)), ...(await contrastViolations(page))];
  const rules = violations.map((line) => line.split(":")[0]);
  expect(rules).toEqual(expect.arrayContaining(["button-name", "color-contrast"]));
});

test("pale text that another size shows first is found among texts that are known", async ({
  page,
}) => {
  await page.goto("/en/embed");
  const known = new Set<string>();
  expect(await contrastViolations(page, known)).toEqual([]);
  expect(known.size).toBeGreaterThan(3);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator("h1").evaluate((heading) => heading.style.setProperty("color", "#ddd"));
  const violations = await contrastViolations(page, known);
  expect(violations.map((line) => line.split(":")[0])).toEqual(["color-contrast"]);
});

test("a fault of one item among many of the same markup is found", async ({ page }) => {
  await page.goto("/en/embed?panel=list");
  await page.evaluate(() => {
    const item = document.querySelector("li");
    const faulty = item?.cloneNode(true) as Element;
    faulty.append(document.createElement("button"));
    item?.after(item.cloneNode(true), faulty);
  });
  const violations = await structuralViolations(page, { isBrief: true });
  expect(violations.filter((line) => line.startsWith("button-name"))).toHaveLength(1);
});

test("a text in a box that is too small for it is found", async ({ page }) => {
  await page.goto("/en/about");
  await page.evaluate(() => {
    const { style } = document.querySelector("h1") as HTMLElement;
    Object.assign(style, { height: "20px", overflow: "hidden" });
  });
  expect(await clippedTexts(page)).toHaveLength(1);
});

test("a text on another is found", async ({ page }) => {
  await page.goto("/en/about");
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", "<p>Cooperation <b>September</b></p>");
    const { style } = document.querySelector("body > p > b") as HTMLElement;
    style.marginInlineStart = "-40px";
  });
  expect(await overlappingTexts(page)).toEqual(["Cooperation ", "September"]);
});
