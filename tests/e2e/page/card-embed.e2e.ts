import { frameMarkup, heard, openArticle } from "../article-host";
import { contrastViolations, structuralViolations } from "../axe";
import { coveredParts } from "../embed-layout";
import { allTargets, smallTargets } from "../target-size";
import { expect, languages, overflowPx, test, trainers } from "../test";

const sizes = [
  [1200, 630],
  [640, 480],
  [360, 560],
  [320, 240],
] as const;

const word = "W".repeat(280);
const head = `Who? ${"W".repeat(115)}`;

for (const lang of languages)
  test(`the card of a tie stands at every size, as it is and under any headline (${lang})`, async ({
    page,
  }) => {
    const looks = new Set<string>();
    for (const query of ["", `&head=${head}&note=${word}`])
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await page.goto(`/${lang}/embed?tie=${trainers}${query}`);
        await expect(page.locator("html")).toHaveAttribute("data-type", /web|fallback/);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await overflowPx(page), `${width} × ${height}`).toBeLessThanOrEqual(0);
          expect(await coveredParts(page), `${width} × ${height}`).toEqual([]);
          expect(await contrastViolations(page, looks)).toEqual([]);
        }
      }
    expect(await structuralViolations(page)).toEqual([]);
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the card unfolds what its sources say, by key, and every target is large enough", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/en/embed?tie=${trainers}`);
    const claim = page.getByText("An Italian writer gives about thirty trainers");
    await expect(claim).toBeHidden();
    await page.getByText("What each source says").focus();
    await page.keyboard.press("Enter");
    await expect(claim).toBeVisible();
    await expect(page.getByRole("link", { name: "Details and map" })).toBeVisible();
    expect(await smallTargets(page, { selector: allTargets, minPx: 24 })).toEqual([]);
  });
});

test.describe("in an article", () => {
  test.use({ allow: [/^asked http:\/\/localhost:\d+\/article$/] });

  test("the card tells its host a height that holds what is unfolded", async ({
    page,
    baseURL,
  }) => {
    const heights = async () =>
      (await heard(page)).flatMap((message) =>
        typeof message === "object" && message !== null && "height" in message
          ? [Number(message.height)]
          : [],
      );
    await openArticle(page, frameMarkup(`${baseURL}/en/embed?tie=${trainers}`));
    const frame = page.frameLocator("iframe");
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    const folded = (await heights()).at(-1) ?? 0;
    await frame.locator("summary").click();
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(folded + 200);
    const unfolded = (await heights()).at(-1) ?? 0;
    await page.locator("iframe").evaluate((element, height) => {
      element.setAttribute("height", String(height));
    }, unfolded);
    const needed = () => frame.locator("main").evaluate((main) => main.scrollHeight);
    await expect.poll(needed).toBeLessThanOrEqual(unfolded);
    expect((await heights()).at(-1)).toBe(unfolded);
  });
});
