import { languages, mapReady, test } from "../test";
import { phone, walk } from "../walk";

test.describe.configure({ timeout: 240_000 });

for (const lang of languages)
  for (const [name, path] of Object.entries({
    "the dashboard": "",
    "the live embed": "/embed/live?panel=list",
  }))
    test(`${name} with its live map in ${lang} keeps every rule of layout and access at every size`, async ({
      page,
    }) => {
      const open = async () => {
        await page.goto(`/${lang}${path}`);
        await mapReady(page);
      };
      // Without the map the pages are walked as they are loaded at each size.
      await walk(page, open, { reloadAt: [phone] });
    });
