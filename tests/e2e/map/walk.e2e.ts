import { alternate, languages, mapReady, test } from "../test";
import { phone, walk } from "../walk";

test.describe.configure({ timeout: 240_000 });

const paths = { "the dashboard": "", "the live embed": "/embed/live?panel=list" } as const;

// Without the map both pages are walked in both languages, as they are loaded at each size.
for (const lang of languages)
  for (const [name, path] of alternate(lang, Object.entries(paths)))
    test(`${name} with its live map in ${lang} keeps every rule of layout and access at every size`, async ({
      page,
    }) => {
      const open = async () => {
        await page.goto(`/${lang}${path}`);
        await mapReady(page);
      };
      await walk(page, open, { reloadAt: [phone] });
    });
