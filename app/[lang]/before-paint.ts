/* Each script below is sent as source text, so it may use its argument only: bundlers rename everything else. */
type Page = Window & typeof globalThis;

/** Marks that scripts run, and applies the theme that the reader stored; embeds take theirs from the address. */
function markDocument(page: Page): void {
  const { dataset } = page.document.documentElement;
  dataset.script = "";
  if (page.location.pathname.endsWith("/embed/live")) return;
  try {
    const theme = page.localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") dataset.theme = theme;
  } catch {
    // Storage may be blocked.
  }
}

/**
 * Opens an address whose `&` was written `&#038;`, as content systems do: a browser takes what follows its `#` for the
 * fragment, which no server sees.
 */
function joinEscapedQuery({ location }: Page): void {
  const [, rest] = /^#(?:0*38|x26);(.+)/i.exec(location.hash) ?? [];
  if (rest === undefined) return;
  const search = location.search.replace(/&$/, "") || "?";
  location.replace(`${location.pathname}${search}&${rest.replace(/&#(?:0*38|x26);/gi, "&")}`);
}

/** Gives the browser's own bars the colour of the theme that the reader chose; the device's theme needs no script. */
function colourBrowser(page: Page): void {
  const { document } = page;
  const root = document.documentElement;
  const meta = Object.assign(document.createElement("meta"), { name: "theme-color" });
  const update = () => {
    const { theme } = root.dataset;
    if (theme === undefined) return meta.remove();
    // The style sheet may still be on its way; the page names the colours of both themes.
    const ofTheme = `meta[name=theme-color][media*=${theme}]`;
    meta.content = document.querySelector<HTMLMetaElement>(ofTheme)?.content ?? "";
    document.head.prepend(meta);
  };
  new page.MutationObserver(update).observe(root, { attributeFilter: ["data-theme"] });
  document.addEventListener("DOMContentLoaded", update);
}

/**
 * Where a cached page names scripts or styles that a later build removed, shows it as the page without script and
 * reloads it once, if the server answers. Lazily loaded code, whose scripts have no `async`, does not count.
 */
function recoverMissingFiles(page: Page): void {
  const { document, location } = page;
  const { dataset } = document.documentElement;
  const onError = ({ target }: Event) => {
    const { src, href } = target as HTMLScriptElement & HTMLLinkElement;
    const isNamed = (target as Partial<Element>).matches?.("link[rel=stylesheet],script[async]");
    if (dataset.script === undefined || !isNamed) return;
    if (!String(src || href).includes("/_next/")) return;
    delete dataset.script;
    const [navigation] = page.performance.getEntriesByType("navigation");
    if ((navigation as PerformanceNavigationTiming).type === "reload") return;
    page.fetch(location.href, { method: "HEAD", cache: "no-store" }).then(
      ({ ok }) => ok && location.reload(),
      () => {},
    );
  };
  page.addEventListener("error", onError, true);
}

/**
 * Starts with the frame after the picture's land image has loaded: dispatches `painted` on the document
 * (`use-live-map.ts`), requests the page's scripts (`late-scripts.ts`) and its records (`page-records.ts`), then, once
 * the type faces are loaded, the map's library; errors are ignored, because all are requested again. Where no land
 * image is seen, scripts are requested after the page's `load` event, or after eight seconds, since an image that never
 * ends delays that event.
 */
function startAfterPicture(page: Page): void {
  const { document } = page;
  const root = document.documentElement;
  const nonce = document.currentScript?.nonce;
  const append = (name: string, options: object) =>
    document.head.append(Object.assign(document.createElement(name), { nonce, ...options }));
  const requestScripts = () => {
    for (const src of root.dataset.scripts?.split(" ") ?? [])
      append("script", { src, async: true });
    delete root.dataset.scripts;
  };
  const fetchRecords = ({ records }: DOMStringMap) => {
    if (page.earlyRecords !== undefined || records === undefined) return;
    page.earlyRecords = page.fetch(records);
    page.earlyRecords.catch(() => {});
  };
  const preloadLibrary = ({ library }: DOMStringMap) =>
    append("link", { rel: "modulepreload", href: library, fetchPriority: "low" });
  const start = (box: HTMLElement) => {
    if (root.dataset.painted !== undefined) return;
    root.dataset.painted = "";
    document.removeEventListener("load", observeImage, true);
    document.dispatchEvent(new page.Event("painted"));
    requestScripts();
    fetchRecords(box.closest("main")?.dataset ?? {});
    document.fonts.ready.then(() => preloadLibrary(box.dataset));
  };
  const observeImage = ({ target }: Event) => {
    const image = target as Element;
    const box = image.closest?.<HTMLElement>("[data-library]");
    if (!box) return;
    // Before the frame `getComputedStyle` lays out the part of the page that is parsed.
    const startInFrame = () => {
      // Not every browser waits with its frames for the style sheet.
      if (document.styleSheets.length === 0 && root.dataset.scripts !== undefined)
        page.requestAnimationFrame(startInFrame);
      // The image of the device's theme is loaded even where the reader chose the other theme and does not see it.
      else if (page.getComputedStyle(image).display !== "none") page.setTimeout(() => start(box));
    };
    page.requestAnimationFrame(startInFrame);
  };
  document.addEventListener("load", observeImage, true);
  page.addEventListener("load", requestScripts);
  page.setTimeout(requestScripts, 8000);
}

/** Records the last input of each field until hydration (`use-early-input.ts`). */
function recordEarlyInput(page: Page): void {
  page.earlyInput = new Map();
  const onInput = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    page.earlyInput?.set(field, { checked: field.checked, value: field.value });
  };
  page.addEventListener("input", onInput, true);
}

const scripts = [
  markDocument,
  joinEscapedQuery,
  colourBrowser,
  recoverMissingFiles,
  startAfterPicture,
  recordEarlyInput,
];

/** JavaScript for the head of every page, which runs before the first paint. */
export const beforePaint = `[${scripts.join()}].forEach(run=>run(window))`;
