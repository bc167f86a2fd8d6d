import { connectToHost, hostFunctions } from "./host-messages";

/** Adds the host's parameters of the frame's address to the links within the frame. */
export function keepHostParams({ document, location }: Pick<Window, "document" | "location">) {
  const child = /[?&](childId=[\w-]{1,64})/.exec(location.search)?.[1];
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a:not([target])")) {
    if (child) link.search += `${link.search ? "&" : "?"}${child}`;
    if (location.hash) link.hash = location.hash;
  }
}

/** With `start=now`, opens the live map when the picture becomes visible. */
export function startWhenVisible({ document, location }: Pick<Window, "document" | "location">) {
  const map = document.querySelector(".map");
  const link = document.querySelector<HTMLAnchorElement>(".ask");
  if (document.documentElement.dataset.start !== "now" || !map || !link) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    location.replace(link.href);
  });
  observer.observe(map);
}

/**
 * Switches to the web fonts after the first paint, and back where any element or text moves by 3 px or more, from which on
 * browsers count a layout shift (Layout Instability). `data-type` of the root tells the result: `web` or `fallback`.
 */
export function applyWebFonts({ document, PerformanceObserver: Observer }: typeof globalThis) {
  const { dataset, dir } = document.documentElement;
  const range = document.createRange();
  /** Where each element and text starts; the runs of a text in two directions are one. */
  const positions = () =>
    [...document.querySelectorAll("[data-part],.ask")].flatMap((part) => {
      const starts: number[] = [];
      const nodes = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = part; node; node = nodes.nextNode()) {
        range.selectNode(node);
        const { left, right, top } = range.getBoundingClientRect();
        starts.push(dir === "rtl" ? right : left, top);
      }
      return starts;
    });
  const apply = () => {
    const before = positions();
    dataset.type = "web";
    const after = positions();
    const isStable = before.every((position, at) => Math.abs(position - (after[at] ?? 0)) < 3);
    if (!isStable) dataset.type = "fallback";
  };
  const load = (weight: number) =>
    document.fonts.load(`${weight} 1em Plex, "Plex Arabic"`, document.body.textContent);
  new Observer((list, observer) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    observer.disconnect();
    Promise.all([400, 500, 600].map(load)).then(apply, () => undefined);
  }).observe({ type: "paint", buffered: true });
}

const functions = {
  ...hostFunctions,
  connectToHost,
  keepHostParams,
  startInSight: startWhenVisible,
  applyWebFonts,
};

function run(frame: typeof globalThis & Window, all: typeof functions): void {
  all.keepHostParams(frame);
  all.connectToHost(frame, all);
  all.startInSight(frame);
  frame.addEventListener("load", () => all.applyWebFonts(frame));
}

/** The script of the document: the functions as source text. */
export const staticEmbedScript = `(${run})(window,{${Object.entries(functions).map(([name, source]) => `${name}:${source}`)}})`;
