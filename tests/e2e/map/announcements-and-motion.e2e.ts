import { expectOneAnnouncementEach } from "../announcements";
import {
  alternate,
  expect,
  languages,
  mapReady,
  type Page,
  smallMap,
  test,
  trainers,
} from "../test";

test.use(smallMap);

/** How often the map has drawn anything so far. */
const watchDrawing = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { drawn: number };
    counted.drawn = 0;
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function draw(...given) {
      counted.drawn++;
      return drawElements.apply(this, given);
    };
  });

const drawn = (page: Page) => page.evaluate(() => (window as unknown as { drawn: number }).drawn);
const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);

/** Waits until the map draws nothing for a second. */
async function still(page: Page) {
  await expect(async () => {
    const before = await drawn(page);
    await page.waitForTimeout(1000);
    expect(await drawn(page)).toBe(before);
  }).toPass();
}

/** The map, once it is there, is drawn no more, and nothing on the page is animated. */
async function expectCalm(page: Page): Promise<void> {
  await still(page);
  const before = await drawn(page);
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(1500);
  expect([await drawn(page), await animations(page)]).toEqual([before, 0]);
}

for (const lang of languages) {
  test(`a choice on the ${lang} dashboard with its live map is announced once, by the sentence that the map has before its statuses`, async ({
    page,
  }) => {
    await page.goto(`/${lang}`);
    await mapReady(page);
    await expectOneAnnouncementEach(page, lang);
  });

  for (const path of alternate(lang, [
    `/${lang}?tie=${trainers}`,
    `/${lang}/embed/live`,
    `/${lang}`,
  ]))
    test(`nothing moves on ${path} after loading where the reader wants calm`, async ({ page }) => {
      await watchDrawing(page);
      await page.goto(path);
      await mapReady(page);
      await expectCalm(page);
    });
}
