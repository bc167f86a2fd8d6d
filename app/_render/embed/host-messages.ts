/*
 * Exchanges messages with the host page. The static embed contains these functions as source text, so each uses only its
 * arguments, among them an object of the functions that it calls.
 */

/** Parts of the frame's address that the host's script added: the id of the frame and WordPress's secret ("" without). */
export type Host = { readonly child: string; readonly secret: string };

/** Reads the host from the query and the fragment of the frame's address. */
export function readHost({ hash, search }: Pick<Location, "hash" | "search">): Host {
  const secret = /[#?&]secret=([A-Za-z0-9]{1,64})/.exec(hash)?.[1] ?? "";
  const child = /[?&]childId=([\w-]{1,64})/.exec(search)?.[1] ?? "taqarub";
  return { child, secret };
}

/** A height in px in the formats of this site, Datawrapper, Pym and, with its secret, WordPress. */
export const heightMessages = (height: number, { child, secret }: Host): readonly unknown[] => [
  { type: "taqarub:height", height },
  { "datawrapper-height": { [child]: height } },
  ["pym", child, "height", height].join("xPYMx"),
  ...(secret ? [{ message: "height", value: height, secret }] : []),
];

/** Whether a message from the host asks for the height: the word "ready" or WordPress's object of it, nothing else. */
export function isReadyMessage(data: unknown): boolean {
  if (data === "ready") return true;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const { message, secret = "", ...rest } = data as Record<string, unknown>;
  const isWordPress = message === "ready" && typeof secret === "string" && secret.length <= 64;
  return isWordPress && Object.keys(rest).length === 0;
}

/**
 * Height in px that the document needs at its width: its parts, measured without the rules for low frames, and the map at
 * three quarters of its width, 240 to 720 px; the map of a card is within a part. From 900 px on, the map stands beside
 * the parts that are no rows, of which the list scrolls in 240 px: its box there is as high as the frame leaves it, not as
 * its rows. The frame's own height has no influence. 0 where the width is 0.
 */
export function naturalHeight({ document, innerWidth }: Pick<Window, "document" | "innerWidth">) {
  if (innerWidth === 0) return 0;
  const root = document.documentElement;
  root.dataset.measuring = "";
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")].map(
    ({ offsetHeight: height, dataset, id }) => ({ height, isRow: dataset.part === "row", id }),
  );
  delete root.dataset.measuring;
  const rows = parts.filter(({ isRow }) => isRow);
  const others = parts.filter(({ isRow }) => !isRow);
  const sum = (some: typeof parts) => some.reduce((px, { height }) => px + height, 0);
  const mapPx = (width: number) => Math.min(720, Math.max(240, 0.75 * width));
  const listPx = ({ id }: (typeof parts)[number]) => (id === "list" ? 240 : 0);
  if ("card" in root.dataset) return Math.round(2 + sum(parts));
  if (innerWidth < 900) return Math.round(2 + sum(parts) + mapPx(innerWidth));
  const beside = others.map((part) => ({ ...part, height: listPx(part) || part.height }));
  return Math.round(2 + sum(rows) + Math.max(sum(beside), mapPx(0.6 * innerWidth)));
}

const heightFunctions = { naturalHeight, heightMessages, isReadyMessage };

/** Sends the height at once, on load, on change and on request; requests are answered at most five times a second. */
export function announceHeight(
  frame: Window & Partial<Pick<typeof globalThis, "ResizeObserver">>,
  host: Host,
  functions: typeof heightFunctions,
): void {
  const { parent, ResizeObserver: Observer } = frame;
  let sentHeight = 0;
  let isAnswerDue = false;
  const send = (evenIfSame: boolean) => {
    const height = functions.naturalHeight(frame);
    if (height === 0 || (height === sentHeight && !evenIfSame)) return;
    sentHeight = height;
    for (const message of functions.heightMessages(height, host)) parent.postMessage(message, "*");
  };
  send(true);
  frame.addEventListener("load", () => send(true));
  frame.addEventListener("resize", () => send(false));
  const observer = Observer && new Observer(() => send(false));
  for (const part of frame.document.querySelectorAll("[data-part]")) observer?.observe(part);
  frame.addEventListener("message", ({ data, source }) => {
    if (isAnswerDue || source !== parent || !functions.isReadyMessage(data)) return;
    isAnswerDue = true;
    frame.setTimeout(() => {
      isAnswerDue = false;
      send(true);
    }, 200);
  });
}

/** In WordPress, whose frames may open no window, asks the host to follow links that leave the frame. */
export function delegateLinks(
  { document, parent }: Pick<Window, "document" | "parent">,
  { secret }: Host,
): void {
  if (!secret) return;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link?.target !== "_blank") return;
    event.preventDefault();
    parent.postMessage({ message: "link", value: link.href, secret }, "*");
  });
}

export const hostFunctions = { ...heightFunctions, readHost, announceHeight, delegateLinks };

/** Exchanges messages with the host page; does nothing outside a frame. */
export function connectToHost(frame: Window, functions: typeof hostFunctions): void {
  if (frame.parent === frame) return;
  const host = functions.readHost(frame.location);
  functions.announceHeight(frame, host, functions);
  functions.delegateLinks(frame, host);
}
