import { frameContent, frameMarkup, openArticle } from "../article-host";
import { eachRule, expect, holdMapLibraryInFrames, test, trainers } from "../test";

test.use({ allow: [/^asked http:\/\/localhost:\d+\/article$/] });
test.beforeEach(({ page }) => holdMapLibraryInFrames(page));

const pages = {
  "/?layers=military": "[data-flow]",
  "/en?layers=military": "[data-flow]",
  [`/ar/ties/${trainers}`]: `article[data-tie="${trainers}"]`,
  "/en/places/benghazi": "[data-flow]",
  "/ar/disputes": "[data-flow]",
  [`/en/embed?tie=${trainers}`]: `article[data-tie="${trainers}"]`,
  "/en/embed/live?layers=trade": "[data-flow]",
} as const;

test("a page of any address, framed by an article, shows its embed", async ({ page, baseURL }) => {
  await eachRule(
    Object.fromEntries(
      Object.entries(pages).map(([address, content]) => [
        address,
        async () => {
          await openArticle(page, frameMarkup(`${baseURL}${address}`));
          await expect(frameContent(page).locator(content).first()).toBeVisible();
          expect(page.frames()[1]?.url()).toContain("/embed");
        },
      ]),
    ),
  );
});
