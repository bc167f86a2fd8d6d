import {
  announceHeight,
  heightMessages,
  isReady,
  type Listener,
  naturalHeight,
  passLinks,
  readListener,
} from "./host-messages";

/** What the host put into the frame's address goes along with the reader's steps. */
export function carryAlong({ document, location }: Pick<Window, "document" | "location">): void {
  const child = /[?&](childId=[\w-]{1,64})/.exec(location.search)?.[1];
  for (const step of document.querySelectorAll<HTMLAnchorElement>("a:not([target])")) {
    if (child) step.search += `${step.search ? "&" : "?"}${child}`;
    if (location.hash) step.hash = location.hash;
  }
}

/** Goes to the live map when the picture comes into sight, where the address asks for that. */
export function startInSight({ document, location }: Pick<Window, "document" | "location">): void {
  const [map, ask] = [document.querySelector(".map"), document.querySelector(".ask")];
  if (document.documentElement.dataset.start !== "now" || !map || !ask) return;
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    location.replace((ask as HTMLAnchorElement).href);
  });
  watch.observe(map);
}

/** Takes the product's own type faces once the picture is painted, and only if nothing moves by it. */
export function setType({ document, PerformanceObserver: Observer }: typeof globalThis): void {
  const { dataset, dir } = document.documentElement;
  const [range, text] = [document.createRange(), document.body.textContent];
  const spots = () =>
    [...document.querySelectorAll("[data-part],.ask")].flatMap((part) => {
      range.selectNode(part);
      const boxes = [...range.getClientRects()];
      return boxes.flatMap(({ left, right, top }) => [dir === "rtl" ? right : left, top]);
    });
  const faces = () =>
    ["400", "500", "600"].map((weight) =>
      document.fonts.load(`${weight} 1em Plex, "Plex Arabic"`, text),
    );
  const take = () => {
    const before = spots();
    dataset.type = "own";
    const after = spots();
    // Browsers count from three pixels on (Layout Instability).
    const isStill = before.every((spot, at) => Math.abs(spot - (after[at] ?? 0)) < 3);
    if (!isStill || after.length !== before.length) dataset.type = "usual";
  };
  new Observer((painted, watch) => {
    if (painted.getEntriesByName("first-contentful-paint").length === 0) return;
    watch.disconnect();
    Promise.all(faces()).then(take, () => undefined);
  }).observe({ type: "paint", buffered: true });
}

type Steps = {
  readonly listener: typeof readListener;
  readonly carryAlong: typeof carryAlong;
  readonly announce: (frame: Window, host: Listener) => void;
  readonly passLinks: typeof passLinks;
  readonly startInSight: typeof startInSight;
  readonly setType: typeof setType;
};

/** The order of the embed's own script. */
export function run(frame: typeof globalThis & Window, steps: Steps): void {
  const host = steps.listener(frame.location);
  steps.carryAlong(frame);
  if (frame.parent !== frame) {
    steps.announce(frame, host);
    steps.passLinks(frame, host);
  }
  steps.startInSight(frame);
  frame.addEventListener("load", () => steps.setType(frame));
}

/**
 * The script as the document carries it: the functions above as source text, each of which knows nothing but
 * its arguments, so that no bundler's renaming can part them.
 */
export const staticEmbedScript = `(${run})(window,{listener:${readListener},carryAlong:${carryAlong},announce:(f,h)=>(${announceHeight})(f,h,${naturalHeight},${heightMessages},${isReady}),passLinks:${passLinks},startInSight:${startInSight},setType:${setType}})`;
