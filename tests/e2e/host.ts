import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Page = { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

/** An article on another origin: each path of `pages` is one, served on a port of its own. */
export async function host(pages: Readonly<Record<string, Page>>) {
  const server: Server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? "/", "http://host").pathname];
    const type = { "Content-Type": "text/html; charset=utf-8" };
    response.writeHead(page ? 200 : 404, { ...type, ...page?.headers });
    response.end(page && `<!doctype html><meta charset="utf-8"><title>Article</title>${page.body}`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
