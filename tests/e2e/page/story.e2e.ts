import { extractText } from "unpdf";
import { frameMarkup, heard, openArticle } from "../article-host";
import { coveredParts } from "../embed-layout";
import { expect, languages, overflowPx, type Page, test } from "../test";

const story = "stories/minsk-benghazi-2024-2025";

const openStep = (page: Page) => page.locator("section[data-open]").getAttribute("data-step");

/** The steps whose picture can be seen. */
const picturesInSight = (page: Page) =>
  page.locator("section[data-step]").evaluateAll((sections) =>
    sections.flatMap((section) => {
      const picture = section.querySelector("figure > div");
      const box = picture?.getBoundingClientRect();
      const isVisible = picture?.checkVisibility({ opacityProperty: true });
      const isInWindow = box && box.bottom > 0 && box.top < innerHeight;
      return isVisible && isInWindow ? [Number((section as HTMLElement).dataset.step)] : [];
    }),
  );

test("the step in view drives the picture and the address, and Back leaves the story", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/ar/stories");
  await page.locator(`main a[href="/ar/${story}"]`).first().click();
  await expect(page.locator("section[data-step]")).toHaveCount(10);
  await expect.poll(() => picturesInSight(page)).toEqual([1]);
  for (const step of [2, 5, 3]) {
    await page.locator(`#step-${step}`).evaluate((section) => section.scrollIntoView());
    await expect.poll(() => openStep(page)).toBe(`${step}`);
    expect(await picturesInSight(page)).toEqual([step]);
    await expect(page).toHaveURL(new RegExp(`/ar/${story}\\?step=${step}$`));
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/ar\/stories$/);
});

test("an address with a step opens there, and stays as it is until the reader scrolls on", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/en/${story}?step=6`);
  await expect(page.locator("#heading-6")).toBeInViewport();
  expect(await openStep(page)).toBe("6");
  await expect(page).toHaveURL(/step=6$/);
});

test("on a phone each picture stands above its text", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/ar/${story}`);
  for (const step of [1, 4]) {
    const picture = await page.locator(`#step-${step} figure`).boundingBox();
    const heading = await page.locator(`#heading-${step}`).boundingBox();
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0);
  }
});

for (const lang of languages)
  test(`a print is a brief of two to four pages with its sources (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/${story}`);
    const pdf = await page.pdf({ format: "A4", printBackground: true });
    const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
    expect(totalPages).toBeGreaterThanOrEqual(2);
    expect(totalPages).toBeLessThanOrEqual(4);
    expect(text).toContain(`/${lang}/${story}`);
    if (lang === "en") expect(text).toMatch(/Shaf Center for Crisis Analysis/);
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("all steps and pictures stand one below another", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/en/${story}`);
    const tops = await page
      .locator("section[data-step] figure")
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().top));
    expect(tops).toHaveLength(10);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(new Set(tops).size).toBe(10);
  });

  test("the embed leads from step to step by links", async ({ page }) => {
    await page.goto(`/en/embed/${story}?step=2`);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page.locator("h1")).toHaveText("Understandings in Benghazi, sector by sector");
    await page.getByRole("link", { name: /^1\. / }).click();
    await expect(page.locator("h1")).toHaveText("Trainers at a desert base, Agenzia Nova reports");
    await expect(page.getByRole("link", { name: "Previous" })).toHaveCount(0);
  });
});

for (const [lang, forward, backward] of [
  ["en", "ArrowRight", "ArrowLeft"],
  ["ar", "ArrowLeft", "ArrowRight"],
] as const)
  test(`keys lead through the embed, and Back leaves the article (${lang})`, async ({ page }) => {
    const step = async (number: number) => {
      await expect(page.locator("body")).toHaveAttribute("data-step", `${number}`);
      await page.waitForLoadState();
    };
    await page.goto(`/${lang}/about`);
    await page.goto(`/${lang}/embed/${story}`);
    await page.keyboard.press(backward);
    await page.keyboard.press(forward);
    await step(2);
    await page.keyboard.press(forward);
    await step(3);
    await page.locator("[rel=prev]").click();
    await step(2);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${lang}/about$`));
  });

for (const lang of languages)
  test(`the embed of a story fits its frames in both themes, under a headline too (${lang})`, async ({
    page,
  }) => {
    const words = `&head=${"Headline ".repeat(13)}&note=${"كلمة طويلة ".repeat(25)}`;
    for (const [width, height] of [
      [640, 480],
      [360, 560],
      [320, 480],
      [1200, 800],
    ] as const)
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await page.goto(`/${lang}/embed/${story}?step=3${colorScheme === "dark" ? words : ""}`);
        await expect(page.locator("html")).toHaveAttribute("data-type", /web|fallback/);
        expect(await overflowPx(page), `${width} × ${height}`).toBeLessThanOrEqual(0);
        expect(await coveredParts(page), `${width} × ${height}`).toEqual([]);
      }
  });

test.describe("in an article", () => {
  test.use({ allow: [/^asked http:\/\/localhost:\d+\/article$/] });

  test("every step of the embed tells its host the same height", async ({ page, baseURL }) => {
    const src = `${baseURL}/en/embed/${story}?head=A%20headline&note=A%20note`;
    await openArticle(page, frameMarkup(src, 'width="640" height="480"'));
    const frame = page.frameLocator("iframe").first();
    const heights = async () =>
      (await heard(page)).flatMap((said) => {
        const { type, height } = (said ?? {}) as { type?: string; height?: number };
        return type === "taqarub:height" && height ? [height] : [];
      });
    for (const step of [2, 3, 4]) {
      await frame.locator("[rel=next]").click();
      await expect(frame.locator("body")).toHaveAttribute("data-step", `${step}`);
      await expect(frame.locator("html")).toHaveAttribute("data-type", /web|fallback/);
    }
    await expect(frame.locator("h1")).toHaveText("A headline");
    const told = await heights();
    expect(told.length).toBeGreaterThan(3);
    expect(Math.max(...told) - Math.min(...told)).toBeLessThanOrEqual(2);
  });
});
