import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { beforePaint } from "../../app/[lang]/before-paint";

type Options = {
  readonly path?: string;
  readonly search?: string;
  readonly hash?: string;
  readonly theme?: string | null;
  readonly navigation?: string;
  readonly isOnline?: boolean;
};

/** An event whose target is the given one, as events of elements are seen by listeners above them. */
const eventOf = (type: string, target: object) =>
  Object.defineProperty(new Event(type), "target", { value: target });

/** Runs the scripts, which see nothing but a `window` with what they need, and records what they do to it. */
function run(options: Options = {}) {
  const { path = "/en", theme = null, navigation = "navigate", isOnline = true } = options;
  const { search = "", hash = "" } = options;
  const log: string[] = [];
  const timers: { callback: () => void; ms: number }[] = [];
  const themeObservers: (() => void)[] = [];
  const bars: { name?: string; content?: string }[] = [];
  const added: {
    rel?: string;
    nonce?: string;
    href?: string;
    src?: string;
  }[] = [];
  const document = Object.assign(new EventTarget(), {
    documentElement: { dataset: { scripts: "/a.js /b.js" } as Record<string, string> },
    currentScript: { nonce: "abc" },
    styleSheets: [{}],
    fonts: { ready: Promise.resolve() },
    querySelector: (selector: string) => ({ content: `of ${selector}` }),
    createElement: () => ({ remove: () => bars.splice(0) }),
    head: {
      append: (element: object) => added.push(element),
      prepend: (meta: object) => bars.splice(0, 1, meta),
    },
  });
  class ThemeObserver {
    constructor(callback: () => void) {
      themeObservers.push(callback);
    }
    observe() {}
  }
  const window = Object.assign(new EventTarget(), {
    document,
    Event,
    location: {
      pathname: path,
      search,
      hash,
      replace: (address: string) => log.push(address),
      href: `https://example.org${path}`,
      reload: () => log.push("reload"),
    },
    localStorage: {
      getItem: () => {
        if (theme === "blocked") throw new Error("SecurityError");
        return theme;
      },
    },
    performance: { getEntriesByType: () => [{ type: navigation }] },
    fetch: async (address: string, { method = "GET" }: { method?: string } = {}) => {
      log.push(`${method} ${address}`);
      if (!isOnline) throw new TypeError("Failed to fetch");
      return { ok: true };
    },
    getComputedStyle: ({ display = "block" }: { display?: string }) => ({ display }),
    requestAnimationFrame: (callback: () => void) => callback(),
    setTimeout: (callback: () => void, ms = 0) =>
      ms === 0 ? callback() : timers.push({ callback, ms }),
    MutationObserver: ThemeObserver,
    earlyInput: undefined as Map<object, object> | undefined,
  });
  document.addEventListener("painted", () => log.push("painted"));
  runInNewContext(beforePaint, { window });
  const root = document.documentElement.dataset;
  return { window, document, root, log, timers, added, themeObservers, bars };
}

describe("the colour of the browser's bars", () => {
  it("is the device's where the reader chose no theme", () => {
    const { document, bars } = run();
    document.dispatchEvent(new Event("DOMContentLoaded"));
    expect(bars).toEqual([]);
  });

  it("follows the theme that the reader chose, and its change", () => {
    const { document, root, bars, themeObservers } = run({ theme: "dark" });
    document.dispatchEvent(new Event("DOMContentLoaded"));
    const content = "of meta[name=theme-color][media*=dark]";
    expect(bars).toMatchObject([{ name: "theme-color", content }]);
    delete root.theme;
    for (const update of themeObservers) update();
    expect(bars).toEqual([]);
  });
});

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe("the document before the first paint", () => {
  it.each([
    ["light", "/en", "light"],
    ["dark", "/ar", "dark"],
    ["sepia", "/en", undefined],
    [null, "/en", undefined],
    ["blocked", "/en", undefined],
    ["dark", "/en/embed/live", undefined],
  ])("has script, and with %s stored at %s the theme %s", (theme, path, expected) => {
    const { root } = run({ theme, path });
    expect([root.script, root.theme]).toEqual(["", expected]);
  });

  it("needs no escaping in a script element", () => {
    expect(beforePaint).not.toMatch(/<\/script|<!--/i);
  });
});

describe("an address whose & stayed escaped", () => {
  it.each([
    ["?layers=trade&", "#038;time=2025", "/en?layers=trade&time=2025"],
    ["?layers=trade&", "#38;time=2025&#038;q=a", "/en?layers=trade&time=2025&q=a"],
    ["?layers=trade&", "#x26;q=a#list", "/en?layers=trade&q=a#list"],
    ["", "#038;q=a", "/en?&q=a"],
  ])("opens whole where a browser cut %s at %s", (search, hash, address) => {
    expect(run({ search, hash }).log).toEqual([address]);
  });

  it.each(["", "#list", "#038;", "#claim-038;a"])("stays as it is with %s", (hash) => {
    expect(run({ search: "?q=a", hash }).log).toEqual([]);
  });
});

describe("a file of another build that is missing", () => {
  const script = { src: "https://example.org/_next/static/a.js", matches: () => true };
  const fail = (page: ReturnType<typeof run>, target: object) =>
    page.window.dispatchEvent(eventOf("error", target));

  it("makes the page one without script, which reloads once the server answers", async () => {
    const page = run();
    fail(page, script);
    fail(page, script);
    await nextTask();
    expect([page.root.script, page.log]).toEqual([
      undefined,
      ["HEAD https://example.org/en", "reload"],
    ]);
  });

  it("does not reload a page that was reloaded, nor one whose server does not answer", async () => {
    const reloaded = run({ navigation: "reload" });
    const offline = run({ isOnline: false });
    fail(reloaded, script);
    fail(offline, script);
    await nextTask();
    expect([reloaded.root.script, reloaded.log]).toEqual([undefined, []]);
    expect([offline.root.script, offline.log]).toEqual([
      undefined,
      ["HEAD https://example.org/en"],
    ]);
  });

  it.each([
    ["a lazy chunk", { ...script, matches: () => false }],
    ["a file of another site", { ...script, src: "https://other.org/a.js" }],
    ["an error of a script, which has the window as target", {}],
  ])("is not %s", (_, target) => {
    const page = run();
    fail(page, target);
    expect(page.root.script).toBe("");
  });
});

describe("the picture's first frame", () => {
  const main = { dataset: { records: "/api/records/1" } };
  const box = {
    dataset: { library: "/map.mjs" },
    closest: () => main,
  };
  const image = { closest: () => box };

  const scripts = [
    { src: "/a.js", async: true, nonce: "abc" },
    { src: "/b.js", async: true, nonce: "abc" },
  ];

  it("is announced once, then scripts, records and the library are loaded", async () => {
    const { document, root, log, added } = run();
    expect(added).toEqual([]);
    document.dispatchEvent(eventOf("load", image));
    document.dispatchEvent(eventOf("load", image));
    await nextTask();
    expect([root.painted, log]).toEqual(["", ["painted", "GET /api/records/1"]]);
    const preload = { rel: "modulepreload", nonce: "abc", href: "/map.mjs" };
    expect(added).toMatchObject([...scripts, preload]);
  });

  it("is the first that has a style sheet, where a browser draws frames before", () => {
    const { window, document, added } = run();
    const frames: (() => void)[] = [];
    window.requestAnimationFrame = (frame) => void frames.push(frame);
    document.styleSheets = [];
    document.dispatchEvent(eventOf("load", image));
    frames.shift()?.();
    expect(added).toEqual([]);
    document.styleSheets = [{}];
    frames.shift()?.();
    expect(added).toMatchObject(scripts);
    expect(frames).toEqual([]);
  });

  it("is not awaited by the scripts where the page is loaded without one", () => {
    const { window, document, added } = run();
    window.dispatchEvent(new Event("load"));
    document.dispatchEvent(eventOf("load", image));
    expect(added.slice(0, 2)).toMatchObject(scripts);
    expect(added.slice(2).filter(({ src }) => src)).toEqual([]);
  });

  it("is not awaited by the scripts for more than eight seconds", () => {
    const { timers, added } = run();
    expect(timers).toMatchObject([{ ms: 8000 }]);
    for (const { callback } of timers) callback();
    for (const { callback } of timers) callback();
    expect(added).toMatchObject(scripts);
  });

  it("is not that of a hidden image or of another element", () => {
    const { document, root } = run();
    document.dispatchEvent(eventOf("load", { ...image, display: "none" }));
    document.dispatchEvent(eventOf("load", { closest: () => null }));
    document.dispatchEvent(eventOf("load", {}));
    expect(root.painted).toBeUndefined();
  });
});

describe("input before hydration", () => {
  it("is recorded with its last value until it is taken", () => {
    const { window } = run();
    const [box, field] = [
      { checked: true, value: "on" },
      { checked: false, value: "m" },
    ];
    const enter = (target: object) => window.dispatchEvent(eventOf("input", target));
    enter(field);
    enter(box);
    enter(Object.assign(field, { value: "minsk" }));
    expect([...(window.earlyInput ?? [])]).toEqual([
      [field, { checked: false, value: "minsk" }],
      [box, { checked: true, value: "on" }],
    ]);
    window.earlyInput = undefined;
    expect(() => enter(field)).not.toThrow();
  });
});
