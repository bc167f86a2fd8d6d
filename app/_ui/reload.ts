/** Milliseconds that the server has to say that it is there. */
const patience = 8000;

/** Loads the page anew where the server answers; where it does not, what is shown stays. A sandboxed frame may not ask first. */
export async function reload(): Promise<void> {
  if (window.origin === "null") return window.location.reload();
  const signal = AbortSignal.timeout(patience);
  const question = { method: "HEAD", cache: "no-store", signal } as const;
  const isServed = await fetch(window.location.href, question).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isServed) window.location.reload();
}
