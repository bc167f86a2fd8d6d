import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "./test";

type Article = { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

/** What a host hears from its frames, kept for the test. */
const ears = "<script>said = []; addEventListener('message', (e) => said.push(e.data))</script>";

/** Articles of another site, one to each path of `articles`, served on a port of their own. */
export async function host(articles: Readonly<Record<string, Article>>) {
  const server: Server = createServer((request, response) => {
    const article = articles[new URL(request.url ?? "/", "http://host").pathname];
    const type = { "Content-Type": "text/html; charset=utf-8" };
    response.writeHead(article ? 200 : 404, { ...type, ...article?.headers });
    response.end(
      article &&
        `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Article</title>${ears}${article.body}`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    // Another name, not only another port: browsers take the ports of one name for one site.
    address: `http://localhost:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Opens one article; its server ends with the page. */
export async function openArticle(page: Page, body: string, headers = {}) {
  const served = await host({ "/article": { body, headers } });
  page.once("close", () => void served.close());
  await page.goto(`${served.address}/article`, { waitUntil: "domcontentloaded" });
}

/** Everything that the article has heard so far. */
export const heard = (page: Page) => page.evaluate("said") as Promise<unknown[]>;

/** A frame of the article. */
export const frameMarkup = (src: string, attributes = 'width="640" height="480"') =>
  `<iframe src="${src.replaceAll("&", "&amp;")}" ${attributes}></iframe>`;

export const frameContent = (page: Page) => page.frameLocator("iframe").first();

/** The frame in the article; throws without one. */
export async function embedFrame(page: Page) {
  await frameContent(page).locator("[data-map]").waitFor();
  const frame = page.frames()[1];
  if (!frame) throw new Error("The article has no frame");
  return frame;
}
