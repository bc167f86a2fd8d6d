import { namedMap, statusesAfter } from "../announcements";
import { expect, languages, test } from "../test";

for (const lang of languages)
  test(`the live embed's map has a name, and its title and statuses as description in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/embed/live?layers=military`);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    expect(title.length).toBeGreaterThan(10);
    await expect(namedMap(page, lang)).toHaveAccessibleDescription(statusesAfter(title));
  });
