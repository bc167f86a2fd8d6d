/** Milliseconds that the server has to say that it is there. */
const patience = 8000;

/**
 * Loads the page anew, or the one at another path in its place, where the server answers; where it does not, what is
 * shown stays. A sandboxed frame may not ask for pages, so it asks for what everybody may read.
 */
export async function reloadPage(path?: string): Promise<void> {
  const { href, hash } = window.location;
  const asked = window.origin === "null" ? "/api/health" : (path ?? href);
  const signal = AbortSignal.timeout(patience);
  const question = { method: "HEAD", cache: "no-store", signal } as const;
  const isServed = await fetch(asked, question).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isServed) return;
  if (path === undefined) window.location.reload();
  else window.location.replace(`${path}${hash}`);
}
