import { maxMaps } from "../../../app/_ui/embed/use-webgl-slot";
import { frameMarkup, openArticle } from "../article-host";
import { expect, type Page, test } from "../test";

type Frames = { readonly count: number; readonly src: string; readonly attributes?: string };

/** What each frame of an article shows. */
const states = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => {
          const map = document.querySelector<HTMLElement>("[data-map]");
          const hasStart = document.querySelector(".map-stage ~ button.min-h-11") !== null;
          const picture = map?.querySelector(".picture-box");
          const isSeen = picture && getComputedStyle(picture).visibility === "visible";
          if (map?.dataset.map === "ready") return "map";
          const isSettled = hasStart || map?.dataset.map === "failed";
          return isSeen && isSettled ? "picture" : "waiting";
        }),
      ),
  );

/** Waits until so many frames show their map, and all others their picture. */
const expectMaps = (page: Page, maps: number, pictures: number) =>
  expect
    .poll(async () => (await states(page)).toSorted(), { timeout: 120_000 })
    .toEqual([...Array(maps).fill("map"), ...Array(pictures).fill("picture")]);

/** Opens an article with frames of 100 × 100 pixels, and waits until all show their map. */
async function openMaps(page: Page, { count, src, attributes = "" }: Frames) {
  const frames = Array.from({ length: count }, () =>
    frameMarkup(src, `width="100" height="100" ${attributes}`),
  );
  await openArticle(page, frames.join(""));
  await expectMaps(page, count, 0);
}

test.describe("many maps in one article", () => {
  test.use({ allow: [/^asked http:\/\/localhost:\d+\/article$|WebGL contexts/] });
  test.setTimeout(180_000);

  test("are maps or pictures, never blank, and few enough for the browser", async ({
    page,
    baseURL,
  }) => {
    const count = 3;
    await openMaps(page, { count, src: `${baseURL}/en/embed/live` });
    // What so many more maps would say when they start; the first one then has to make way.
    await page.frames()[count]?.evaluate(
      (more) => {
        const channel = new BroadcastChannel("taqarub:maps");
        for (let at = 0; at < more; at++) channel.postMessage("start");
      },
      maxMaps - count + 1,
    );
    await expectMaps(page, count - 1, 1);
  });

  test("are maps where frames cannot hear each other", async ({ page, baseURL }) => {
    const src = `${baseURL}/en/embed/live`;
    await openMaps(page, { count: 2, src, attributes: 'sandbox="allow-scripts"' });
  });
});
