/** How long the server may take to answer, ms. */
const timeoutMs = 8000;

/**
 * Reloads the page, or replaces it by the page at another path, if the server answers; otherwise the page stays as it
 * is. A sandboxed frame may not request pages, so it requests an address that is open to every origin.
 */
export async function reloadPage(path?: string): Promise<void> {
  const { href, hash } = window.location;
  const target = window.origin === "null" ? "/api/health" : (path ?? href);
  const signal = AbortSignal.timeout(timeoutMs);
  const request = { method: "HEAD", cache: "no-store", signal } as const;
  const isOnline = await fetch(target, request).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isOnline) return;
  if (path === undefined) window.location.reload();
  else window.location.replace(`${path}${hash}`);
}
