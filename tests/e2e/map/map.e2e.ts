import { mapWords } from "../../../app/_ui/words/map";
import { interfaceWords } from "../../../app/_ui/words/words";
import { agreesWithApi, liveHubs as hubs, query, root } from "../dashboard-page";
import {
  alternate,
  eachRule,
  expect,
  languages,
  mapReady,
  type Page,
  smallMap,
  test,
} from "../test";

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

test.use(smallMap);

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

  /** The names of the two ends of a flow. */
  const endNames = (page: Page, ends: readonly (string | undefined)[]) =>
    Promise.all(
      ends.map(async (end) => {
        const label = await page.locator(`button[data-hub="${end}"]`).getAttribute("aria-label");
        return /\u2068(.*?)\u2069/.exec(label ?? "")?.[1] ?? "?";
      }),
    );

  // Arabic mirrors the page around the map; no other part of the rule depends on the language.
  if (lang === "ar")
    test(`the map in ${lang} replaces the picture and answers the pointer`, async ({ page }) => {
      await open(page, "");
      const { id, count, x, y } = await clearFlow(page);
      const [, from, to = "", layer] = /^(.+)>(.+):(.+)$/.exec(id) ?? [];
      await eachRule({
        "every tie is listed": () => agreesWithApi(page),
        "a flow under the pointer shows its card, and leaving it hides it": async () => {
          await page.mouse.move(x, y);
          await expect(cardOf(page)).toHaveCount(1);
          const [first = "", last = ""] = await endNames(page, [from, to]);
          await expect(cardOf(page)).toContainText(text.route(first, last));
          const list = await page.locator("#list").boundingBox();
          await page.mouse.move((list?.x ?? 0) + 20, (list?.y ?? 0) + 20);
          await expect(cardOf(page)).toHaveCount(0);
        },
        "a click on a flow filters by its ends and its layer": async () => {
          await page.mouse.click(x, y);
          await expect.poll(() => query(page)).toBe(`layers=${layer}&from=${from}&to=${to}`);
          await expect(root(page)).toHaveAttribute("data-matched", String(count));
        },
        "a click on a hub filters by this place": async () => {
          await settled(page);
          const spot = await hub(page, to);
          await page.mouse.click(spot.x, spot.y);
          await expect.poll(() => query(page)).toBe(`layers=${layer}&places=${to}`);
          await agreesWithApi(page);
        },
        "on paper the picture stands in the place of the live map": async () => {
          await page.emulateMedia({ media: "print" });
          await expect(page.locator(".map-live")).toBeHidden();
          await expect(page.locator("[data-flow]").first()).toBeVisible();
          await expect(page.locator(".picture-box img:visible")).toHaveCount(1);
          await expect(page.locator("input:visible, button:visible, select:visible")).toHaveCount(
            0,
          );
        },
      });
    });

  /** Rules of the camera, which `nextCamera` states: the page sends it the right events. */
  const cameraRules = {
    ...Object.fromEntries(
      ["", "view=5/33/20"].map((view) => [
        `a filter never moves the camera (${view || "first view"})`,
        async (page: Page) => {
          await open(page, view);
          // The first filter folds the introduction, which makes the map wider.
          await page.getByRole("button", { name: text.hideIntroduction }).click();
          await settled(page);
          const before = await hub(page, "benghazi");
          const steps = [
            () => page.locator("input[name=layers][value=trade]").uncheck(),
            () => page.locator("input[name=statuses][value=assessed]").uncheck(),
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
        },
      ]),
    ),

    "a link's view stays with its tie, until locate brings the tie into view": async (
      page: Page,
    ) => {
      await open(page, `${between}&tie=march-mou-signing-2025-03-10&${far}`);
      expect(await seen(page, ends)).toEqual(["minsk"]);
      await locate(page).click();
      await allSeen(page);
      const jumped = await hubs(page);
      await settled(page);
      expect(await hubs(page)).toEqual(jumped);
    },

    "selecting a tie out of view brings it into view, from list and detail": async (page: Page) => {
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
    },

    "selecting a tie in view moves nothing": async (page: Page) => {
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
    },

    "Forward to a tie whose address has a view keeps that view": async (page: Page) => {
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
    },
  };

  for (const [rule, check] of alternate(lang, Object.entries(cameraRules)))
    test(`${rule}, in ${lang}`, ({ page }) => check(page));

  test.describe("at 390 by 844", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    const sheetRules = {
      "locate and selecting bring a tie into what the sheet leaves": async (page: Page) => {
        await open(page, `${between}&tie=march-mou-signing-2025-03-10&${far}`);
        expect(await seen(page, ends)).not.toEqual(ends);
        await locate(page).click();
        await allSeen(page);
        await open(page, `${between}&${far}`);
        await ties(page).first().click();
        await allSeen(page);
      },

      "a sheet that rises for a tie leaves the tie in view": async (page: Page) => {
        await open(page, `${between}&${tall}`);
        await page.getByRole("button", { name: text.sheet }).press("ArrowDown");
        await allSeen(page);
        await ties(page).first().click();
        await expect(page.getByRole("article")).toBeVisible();
        await settled(page);
        await allSeen(page);
      },

      "a press on a place shows its tag above a list that was scrolled": async (page: Page) => {
        await open(page, between);
        await page.locator("#list").evaluate((list) => {
          list.parentElement?.closest(".contents")?.scrollIntoView();
          list.scrollIntoView();
        });
        const { x, y } = await hub(page, "minsk");
        await page.mouse.click(x, y);
        await expect.poll(() => query(page)).toContain("places=minsk");
        const tag = page.getByRole("list", { name: text.active }).locator("bdi").last();
        await expect(tag).toBeInViewport({ ratio: 1 });
      },
    };

    for (const [rule, check] of alternate(lang, Object.entries(sheetRules)))
      test(`${rule}, in ${lang}`, ({ page }) => check(page));
  });
}
