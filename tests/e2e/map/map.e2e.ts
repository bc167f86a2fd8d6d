import { mapWords } from "../../../app/_ui/words/map";
import { interfaceWords } from "../../../app/_ui/words/words";
import { agreesWithApi, liveHubs as hubs, query, root } from "../dashboard-page";
import { expect, languages, mapReady, type Page, test } from "../test";

const cardOf = (page: Page) => page.locator(".map-card");
const ties = (page: Page) => page.locator("li[data-tie] > a");

/** Ties between two hubs alone, so that what they need in sight is known. */
const between = "layers=diplomatic&from=minsk&to=benghazi";
const ends = ["minsk", "benghazi"];

/** A view that holds Minsk alone, and one whose height a half sheet does not leave at 390 by 844. */
const far = "view=7/53.9/27.5667";
const tall = "view=3/44.2/24";

const hub = async (page: Page, id: string) => (await hubs(page))[id] ?? { x: Number.NaN, y: 0 };

/** Of some hubs those that stand on the map with nothing over them. */
async function seen(page: Page, ids: readonly string[]) {
  const spots = await hubs(page);
  return page.evaluate(
    (asked) =>
      asked
        .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest(".map-live canvas"))
        .map(({ id }) => id),
    ids.flatMap((id) => (spots[id] ? [{ id, ...spots[id] }] : [])),
  );
}

const allSeen = (page: Page, ids = ends) => expect.poll(() => seen(page, ids)).toEqual(ids);

/** The flow whose line is farthest from all others and from the hubs at one of its points, and this point. */
const clearFlow = (page: Page) =>
  page.evaluate(() => {
    const alongLine = (group: Element) => {
      const path = group.querySelector<SVGPathElement>("path:last-of-type");
      const matrix = path?.getScreenCTM();
      if (!path || !matrix) return [];
      return Array.from({ length: 41 }, (_, step) => {
        const { x, y } = path
          .getPointAtLength((path.getTotalLength() * step) / 40)
          .matrixTransform(matrix);
        return { x, y };
      });
    };
    const flows = [...document.querySelectorAll<SVGElement>("[data-flow]")].map((group) => ({
      id: group.dataset.flow ?? "",
      count: Number(group.dataset.count),
      points: alongLine(group),
    }));
    const stops = [...document.querySelectorAll("button[data-hub]")].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const spots = flows.flatMap(({ id, count, points }) => {
      const others = flows.filter((flow) => flow.id !== id).flatMap((flow) => flow.points);
      return points
        .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest(".map-live canvas"))
        .map((at) => {
          const room = [...others, ...stops].map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
          return { id, count, ...at, room: Math.min(...room) };
        });
    });
    return spots.reduce((best, spot) => (spot.room > best.room ? spot : best));
  });

/** Waits until what a step does to the map is done. */
const settled = (page: Page) => page.waitForTimeout(700);

for (const lang of languages) {
  const text = interfaceWords(lang);
  const locate = (page: Page) => page.getByRole("button", { name: text.locate });

  /** Opens a state of the map in this language. */
  const open = async (page: Page, search: string) => {
    await page.goto(`/${lang}?${search}`);
    await mapReady(page);
    await settled(page);
  };

  test.describe(`the map in ${lang}`, () => {
    test("replaces the picture, with every tie listed", async ({ page }) => {
      await page.goto(`/${lang}`);
      await agreesWithApi(page);
      await mapReady(page);
    });

    test("a click on a flow filters by its ends and its layer", async ({ page }) => {
      await open(page, "");
      const { id, count, x, y } = await clearFlow(page);
      const [, from, to, layer] = /^(.+)>(.+):(.+)$/.exec(id) ?? [];
      await page.mouse.click(x, y);
      await expect.poll(() => query(page)).toBe(`layers=${layer}&from=${from}&to=${to}`);
      await expect(root(page)).toHaveAttribute("data-matched", String(count));
    });

    test("a click on a hub filters by this place", async ({ page }) => {
      await open(page, "layers=trade&from=minsk");
      const { x, y } = await hub(page, "benghazi");
      await page.mouse.click(x, y);
      await expect.poll(() => query(page)).toBe("layers=trade&places=benghazi");
      await agreesWithApi(page);
    });

    test("a flow under the pointer shows its card, and leaving it hides it", async ({ page }) => {
      await open(page, "");
      const { id, x, y } = await clearFlow(page);
      await page.mouse.move(x, y);
      await expect(cardOf(page)).toHaveCount(1);
      const [from = "", to = ""] = await Promise.all(
        id
          .split(/[>:]/)
          .slice(0, 2)
          .map((end) => page.locator(`button[data-hub="${end}"]`).getAttribute("aria-label")),
      );
      const name = (label: string | null) => /\u2068(.*?)\u2069/.exec(label ?? "")?.[1] ?? "?";
      await expect(cardOf(page)).toContainText(text.route(name(from), name(to)));
      const list = await page.locator("#list").boundingBox();
      await page.mouse.move((list?.x ?? 0) + 20, (list?.y ?? 0) + 20);
      await expect(cardOf(page)).toHaveCount(0);
    });

    for (const view of ["", "view=5/33/20"])
      test(`a filter never moves the camera (${view || "first view"})`, async ({ page }) => {
        await open(page, view);
        const before = await hub(page, "benghazi");
        const steps = [
          () => page.locator("input[name=layers][value=trade]").uncheck(),
          () => page.locator("input[name=disputed]").check({ force: true }),
          () => page.mouse.click(before.x, before.y),
          () => page.goBack(),
        ];
        for (const step of steps) {
          const asked = query(page);
          await step();
          await expect.poll(() => query(page)).not.toBe(asked);
          await settled(page);
          expect(await hub(page, "benghazi")).toEqual(before);
        }
      });

    test("a link's view stays with its tie, until locate brings the tie into view", async ({
      page,
    }) => {
      await open(page, `${between}&tie=march-mou-signing-2025-03-10&${far}`);
      expect(await seen(page, ends)).toEqual(["minsk"]);
      await locate(page).click();
      await allSeen(page);
      const jumped = await hubs(page);
      await settled(page);
      expect(await hubs(page)).toEqual(jumped);
    });

    test("selecting a tie out of view brings it into view, from list and detail", async ({
      page,
    }) => {
      await open(page, `${between}&${far}`);
      expect(await seen(page, ends)).toEqual(["minsk"]);
      await ties(page).first().click();
      await expect.poll(() => query(page)).toContain("&tie=");
      await allSeen(page);
      await page.goto(page.url());
      await mapReady(page);
      await settled(page);
      expect(await seen(page, ends)).toEqual(["minsk"]);
      await page.getByRole("link", { name: text.next }).click();
      await allSeen(page);
    });

    test("selecting a tie in view moves nothing", async ({ page }) => {
      for (const view of ["", "view=3.5/43.5/24"]) {
        await open(page, `${between}&${view}`);
        expect(await seen(page, ends)).toEqual(ends);
        const before = await hubs(page);
        await ties(page).first().click();
        await page.getByRole("link", { name: text.next }).click();
        await expect(page.getByRole("article")).toBeVisible();
        await settled(page);
        expect(await hubs(page)).toEqual(before);
      }
    });

    test("Forward to a tie whose address has a view keeps that view", async ({ page }) => {
      await open(page, `${between}&${far}`);
      await ties(page).first().click();
      await allSeen(page);
      for (let press = 0; press < 3; press++) {
        const asked = query(page);
        await page.getByRole("button", { name: mapWords(lang).zoomIn }).click();
        await expect.poll(() => query(page)).not.toBe(asked);
      }
      const left = await seen(page, ends);
      expect(left).not.toEqual(ends);
      await page.goBack();
      await expect.poll(() => seen(page, ends)).toEqual(["minsk"]);
      await page.goForward();
      await expect(page.getByRole("article")).toBeVisible();
      await settled(page);
      expect(await seen(page, ends)).toEqual(left);
    });

    test.describe("at 390 by 844", () => {
      test.use({ viewport: { width: 390, height: 844 } });

      test("locate and selecting bring a tie into what the sheet leaves", async ({ page }) => {
        await open(page, `${between}&tie=march-mou-signing-2025-03-10&${far}`);
        expect(await seen(page, ends)).not.toEqual(ends);
        await locate(page).click();
        await allSeen(page);
        await open(page, `${between}&${far}`);
        await ties(page).first().click();
        await allSeen(page);
      });

      test("a sheet that rises for a tie leaves the tie in view", async ({ page }) => {
        await open(page, `${between}&${tall}`);
        await page.getByRole("button", { name: text.sheet }).press("ArrowDown");
        await allSeen(page);
        await ties(page).first().click();
        await expect(page.getByRole("article")).toBeVisible();
        await settled(page);
        await allSeen(page);
      });
    });
  });
}
