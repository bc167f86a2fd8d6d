import { expect, type Page } from "./test";

export const root = (page: Page) => page.locator("[data-matched]");
export const cards = (page: Page) => page.locator("li[data-tie]");
export const layer = (page: Page, id: string) =>
  page.locator(`input[name="layers"][value="${id}"]`);

/** The query string of the page's address, as it is encoded, without its question mark. */
export const query = (page: Page) => new URL(page.url()).search.slice(1);

/** Number of ties that the API matches for a query; by default that of the page. */
export async function matchedByApi(page: Page, search = query(page)): Promise<number> {
  // A server may close a connection that was idle in the moment in which it is used again.
  const response = await page.request.get(`/api/ties?${search}`, { maxRetries: 2 });
  return (await response.json()).matched as number;
}

/** Waits until the page and its list show so many ties. */
export async function showsMatched(page: Page, count: number): Promise<void> {
  await expect(root(page)).toHaveAttribute("data-matched", String(count));
  await expect(cards(page)).toHaveCount(count);
}

/** Waits until the page shows what the API matches for a query, which by default is its own. */
export const agreesWithApi = async (page: Page, search = query(page)): Promise<void> =>
  showsMatched(page, await matchedByApi(page, search));

export type Spot = { readonly x: number; readonly y: number };

/** Where the hubs of the live map are: their middles in pixels of the page, by id. */
export const liveHubs = (page: Page): Promise<Record<string, Spot>> =>
  page.locator("button[data-hub]").evaluateAll((buttons) =>
    Object.fromEntries(
      (buttons as HTMLElement[]).map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return [button.dataset.hub, { x: x + width / 2, y: y + height / 2 }];
      }),
    ),
  );
