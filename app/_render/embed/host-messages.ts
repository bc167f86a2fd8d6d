/** Who listens, as the host's own script named it. */
export type Listener = { readonly child: string; readonly secret: string };

/** One height in the dialects of the hosts that listen: ours, Datawrapper's, Pym's, and WordPress's with its secret. */
export const heightMessages = (height: number, { child, secret }: Listener): readonly unknown[] => [
  { type: "taqarub:height", height },
  { "datawrapper-height": { [child]: height } },
  ["pym", child, "height", height].join("xPYMx"),
  ...(secret ? [{ message: "height", value: height, secret }] : []),
];

/** Whether a host says that it listens now: the word alone or WordPress's form of it, and nothing else. */
export function isReady(data: unknown): boolean {
  if (data === "ready") return true;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const { message, secret = "", ...more } = data as Record<string, unknown>;
  const known = message === "ready" && typeof secret === "string" && secret.length <= 64;
  return known && Object.keys(more).length === 0;
}

/** What the frame's own address says about the host. */
export function readListener({ hash, search }: Pick<Location, "hash" | "search">): Listener {
  const secret = /[#?&]secret=([A-Za-z0-9]{1,64})/.exec(hash)?.[1] ?? "";
  const child = /[?&]childId=([\w-]{1,64})/.exec(search)?.[1] ?? "taqarub";
  return { child, secret };
}

/**
 * Height in pixels that the frame needs at its width: the parts around the map as they are without the rules for
 * low frames, and the map at three quarters of the width. The height of the viewport has no say; 0 where there is no width.
 */
export function naturalHeight({ document, innerWidth }: Pick<Window, "document" | "innerWidth">) {
  if (innerWidth === 0) return 0;
  const root = document.documentElement;
  root.dataset.whole = "";
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")];
  const around = parts.reduce((sum, part) => sum + part.offsetHeight, 2);
  delete root.dataset.whole;
  return Math.round(around + Math.min(720, Math.max(240, 0.75 * innerWidth)));
}

/** Tells the host the height: at once, when all is loaded, on change, and when asked, at most five times a second. */
export function announceHeight(
  frame: Window & Partial<Pick<typeof globalThis, "ResizeObserver">>,
  host: Listener,
  height: typeof naturalHeight,
  messages: typeof heightMessages,
  asks: typeof isReady,
): void {
  const { parent, ResizeObserver: Observer } = frame;
  let said = 0;
  let waiting = false;
  const say = (again: boolean) => {
    const now = height(frame);
    if (now === 0 || (now === said && !again)) return;
    said = now;
    for (const message of messages(now, host)) parent.postMessage(message, "*");
  };
  const answer = () => {
    waiting = false;
    say(true);
  };
  say(true);
  frame.addEventListener("load", () => say(true));
  frame.addEventListener("resize", () => say(false));
  const watch = Observer && new Observer(() => say(false));
  for (const part of frame.document.querySelectorAll("[data-part]")) watch?.observe(part);
  frame.addEventListener("message", ({ data, source }) => {
    if (waiting || source !== parent || !asks(data)) return;
    waiting = true;
    frame.setTimeout(answer, 200);
  });
}

/** WordPress's frames may open nothing: the host is asked to follow links that lead out. */
export function passLinks(
  { document, parent }: Pick<Window, "document" | "parent">,
  host: Listener,
) {
  if (!host.secret) return;
  document.addEventListener("click", (event) => {
    const found = event.target instanceof Element ? event.target.closest("a") : null;
    if (found?.target !== "_blank") return;
    event.preventDefault();
    parent.postMessage({ message: "link", value: found.href, secret: host.secret }, "*");
  });
}
