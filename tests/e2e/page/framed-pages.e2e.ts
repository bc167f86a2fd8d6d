import { frameContent, frameMarkup, openArticle } from "../article-host";
import { expect, test, trainers } from "../test";

test.use({ allow: [/^asked http:\/\/localhost:\d+\/article$/] });

const pages = {
  "/?layers=military": "[data-flow]",
  "/en?layers=military": "[data-flow]",
  [`/ar/ties/${trainers}`]: `article[data-tie="${trainers}"]`,
  "/en/places/benghazi": "[data-flow]",
  "/ar/disputes": "[data-flow]",
  [`/en/embed?tie=${trainers}`]: `article[data-tie="${trainers}"]`,
  "/en/embed/live?layers=trade": "[data-flow]",
} as const;

for (const [address, content] of Object.entries(pages))
  test(`the address ${address}, framed by an article, shows its embed`, async ({
    page,
    baseURL,
  }) => {
    await openArticle(page, frameMarkup(`${baseURL}${address}`));
    await expect(frameContent(page).locator(content).first()).toBeVisible();
    expect(page.frames()[1]?.url()).toContain("/embed");
  });
