import { AxeBuilder } from "@axe-core/playwright";
import { words } from "../../app/_ui/words/words";
import { shareButton } from "./share-dialog";
import { expect, languages, mapReady, type Page, test, trainers } from "./test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const nothing = async () => {};

async function openShare(page: Page) {
  await mapReady(page);
  await shareButton(page).click();
  await expect(page.getByRole("tab", { selected: true })).toBeFocused();
}

type State = { readonly name: string; readonly path: string; readonly reach: typeof openShare };

const state = (name: string, path: string, reach: State["reach"] = nothing): State => ({
  ...{ name, path, reach },
});

const states = [
  state("the dashboard", ""),
  state("a filtered dashboard", "?layers=military&places=benghazi&time=2025"),
  state("an empty dashboard", "?layers=military&q=zzzz"),
  state("an open tie", `?tie=${trainers}`),
  state("open sharing", `?tie=${trainers}`, openShare),
  state("the still embed", "/embed"),
  state("the still embed with its list", "/embed?panel=list"),
  state("the live embed", "/embed/live?panel=list"),
  state("a tie's page", `/ties/${trainers}`),
  state("a place's page", "/places/tamanhint"),
  state("the sources", "/sources?kind=analysis"),
  state("a source's page", "/sources/shaf-center-2025-06-04"),
  state("the disputes", "/disputes"),
  state("the actors", "/actors"),
  state("the assessments", "/assessments"),
  state("the method", "/about"),
  state("the data page", "/data"),
  state("an address that leads nowhere", "/ties/no-such"),
];

// A page that is not found is a failed request to the console.
test.use({ allow: [/status of 404/] });

/** What is looked at; the embed in a preview's frame is looked at by itself. */
const scan = (page: Page) => new AxeBuilder({ page }).exclude("iframe");

type Rules = Awaited<ReturnType<ReturnType<typeof scan>["analyze"]>>["violations"];

const lines = (broken: Rules) =>
  broken.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

/**
 * What hides from axe on what ground a text stands: the picture, whose drawing is wider than its box; boxes to tick
 * that lie over their labels; and the page behind a dialog, as axe knows no top layer.
 */
const plain = `
  .picture-box, .picture-box *, label input:is([type="radio"], [type="checkbox"]), body:has(dialog[open]) *:not(dialog, dialog *, :has(dialog[open])) {
    visibility: hidden !important;
  }
`;

/** Rows out of sight have the height that the browser guesses, until they are drawn. */
const drawn = `
  li { content-visibility: visible !important }
  .list { max-height: none !important; overflow: visible !important }
`;

const restyle = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** Texts that are too pale, or whose ground is not known because something lies over them. */
async function pale(page: Page): Promise<string[]> {
  await restyle(page, plain + drawn);
  const measured = await scan(page).withRules(["color-contrast"]).analyze();
  await restyle(page, "");
  const unknown = measured.incomplete.map((rule) => ({
    ...rule,
    id: `${rule.id} not known`,
    nodes: rule.nodes.filter(({ any }) => any[0]?.data?.messageKey === "bgOverlap"),
  }));
  return lines([...measured.violations, ...unknown]);
}

/** What is wrong on the page as it stands, and where. */
async function violations(page: Page): Promise<string[]> {
  await restyle(page, drawn);
  const found = await scan(page).withTags(rules).disableRules(["color-contrast"]).analyze();
  return [...lines(found.violations), ...(await pale(page))];
}

/** Gives the page a width and the map's hubs the time to find their places in it. */
async function widen(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  const places = () =>
    page
      .locator("button[data-hub]")
      .evaluateAll((all) => all.map((hub) => hub.getAttribute("style")));
  await expect(async () => {
    const before = await places();
    if (before.length > 0) await page.waitForTimeout(400);
    expect(await places()).toEqual(before);
  }).toPass();
}

/** The same at every width and in both themes. */
async function everywhere(page: Page) {
  const found: Record<string, string[]> = {};
  for (const width of [1440, 768, 320])
    for (const colorScheme of ["light", "dark"] as const) {
      await widen(page, width);
      await page.emulateMedia({ colorScheme });
      found[`${width} ${colorScheme}`] = await violations(page);
    }
  return Object.entries(found).filter(([, wrong]) => wrong.length > 0);
}

test("a page with a nameless button and pale text is found wanting", async ({ page }) => {
  await page.goto("/en/embed");
  await page.evaluate(() => {
    document.querySelector("main")?.append(document.createElement("button"));
    document.querySelector("h1")?.style.setProperty("color", "#ddd");
  });
  const found = await violations(page);
  const broken = found.map((line) => line.split(":")[0]);
  expect(broken).toEqual(expect.arrayContaining(["button-name", "color-contrast"]));
});

for (const lang of languages) {
  for (const { name, path, reach } of states)
    test(`${name} in ${lang} breaks no rule at any width in either theme`, async ({ page }) => {
      test.slow();
      await page.goto(`/${lang}${path}`);
      await reach(page);
      expect(await everywhere(page)).toEqual([]);
    });

  test(`every tab of sharing in ${lang} breaks no rule on wide and narrow screens`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/${lang}?layers=military`);
    await openShare(page);
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect([await tab.textContent(), width, await violations(page)]).toEqual([
          ...[await tab.textContent(), width, []],
        ]);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });

  test(`each state of the ${lang} dashboard has one heading of the first level`, async ({
    page,
  }) => {
    for (const path of ["", `?tie=${trainers}`, "?q=zzzz", `?q=zzzz&tie=${trainers}`])
      for (const width of [1440, 768, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/${lang}${path}`);
        const headings = page.locator("h1:not([inert] *)").filter({ visible: true });
        await expect(headings, `${path} ${width}`).toHaveCount(1);
      }
    await expect(page.getByRole("heading", { name: words(lang).claims })).toBeVisible();
  });
}
