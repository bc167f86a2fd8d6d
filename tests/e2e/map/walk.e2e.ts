import { languages, mapReady, test } from "../test";
import { walk } from "../walk";

test.describe.configure({ timeout: 240_000 });

for (const lang of languages)
  for (const [name, path] of Object.entries({
    "the dashboard": "",
    "the live embed": "/embed/live?panel=list",
  }))
    test(`${name} with its live map in ${lang} keeps every rule of layout and access at every size`, async ({
      page,
    }) => {
      await walk(page, async () => {
        await page.goto(`/${lang}${path}`);
        await mapReady(page);
      });
    });
