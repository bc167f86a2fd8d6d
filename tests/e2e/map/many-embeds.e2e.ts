import { maxMaps } from "../../../app/_ui/embed/use-webgl-slot";
import { frameMarkup, openArticle } from "../article-host";
import { expect, type Page, test } from "../test";

type Frames = { readonly count: number; readonly src: string; readonly attributes?: string };

/** Opens an article with frames of 100 × 100 pixels; returns what each shows once all have settled. */
async function frameStates(page: Page, { count, src, attributes = "" }: Frames) {
  const frames = Array.from({ length: count }, () =>
    frameMarkup(src, `width="100" height="100" ${attributes}`),
  );
  await openArticle(page, frames.join(""));
  const states = () =>
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
  // A map that is slow to be drawn shows its picture until it is.
  const isSettled = (all: readonly string[]) => all.includes("map") && !all.includes("waiting");
  await expect.poll(async () => isSettled(await states()), { timeout: 240_000 }).toBe(true);
  return states();
}

test.describe("many maps in one article", () => {
  test.use({ allow: [/^asked http:\/\/localhost:\d+\/article$|WebGL contexts/] });
  test.setTimeout(300_000);

  test("are maps or pictures, never blank, and few enough for the browser", async ({
    page,
    baseURL,
  }) => {
    const count = maxMaps + 1;
    const states = await frameStates(page, { count, src: `${baseURL}/en/embed/live` });
    expect(states).toHaveLength(count);
    const maps = states.filter((state) => state === "map").length;
    expect(maps).toBeGreaterThan(0);
    expect(maps).toBeLessThanOrEqual(maxMaps);
  });

  test("are maps or pictures where frames cannot hear each other", async ({ page, baseURL }) => {
    const states = await frameStates(page, {
      count: 3,
      src: `${baseURL}/en/embed/live`,
      attributes: 'sandbox="allow-scripts"',
    });
    expect(states).toHaveLength(3);
    expect(states.filter((state) => state === "map").length).toBeGreaterThan(0);
  });
});
