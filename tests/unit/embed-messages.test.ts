import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { embedBreakpointsPx } from "../../app/_domain/vocabulary/tokens";
import {
  announceHeight,
  delegateLinks,
  heightMessages,
  isReadyMessage,
  naturalHeight,
  readHost,
} from "../../app/_render/embed/host-messages";
import { staticEmbedScript } from "../../app/_render/embed/script";
import { staticEmbedStyle } from "../../app/_render/embed/style-sheet";

const host = { child: "map", secret: "abc123" };

describe("a height", () => {
  it("is said in the dialects of the four hosts", () => {
    expect(heightMessages(480, host)).toEqual([
      { type: "taqarub:height", height: 480 },
      { "datawrapper-height": { map: 480 } },
      "pymxPYMxmapxPYMxheightxPYMx480",
      { message: "height", value: 480, secret: "abc123" },
    ]);
  });

  it("is not said to WordPress without its secret", () => {
    expect(heightMessages(480, { ...host, secret: "" })).toHaveLength(3);
  });
});

describe("the host in the frame's address", () => {
  it.each([
    ["#?secret=aB3", "", { child: "taqarub", secret: "aB3" }],
    ["#place&secret=aB3", "?layers=trade&childId=pym-1", { child: "pym-1", secret: "aB3" }],
    ["#?secret=%3Cb%3E", "?childId=%3Cb%3E", { child: "taqarub", secret: "" }],
    ["", "", { child: "taqarub", secret: "" }],
  ])("of %j and %j is %j", (hash, search, found) => {
    expect(readHost({ hash, search })).toEqual(found);
  });
});

describe("a message from the host", () => {
  it.each([["ready"], [{ message: "ready" }], [{ message: "ready", secret: "abc" }]])(
    "asks for the height: %j",
    (data) => expect(isReadyMessage(data)).toBe(true),
  );

  it.each([
    [undefined],
    [null],
    [1],
    [""],
    ["ready "],
    ["READY"],
    [["ready"]],
    [{}],
    [{ message: "ready", more: 1 }],
    [{ message: "ready", secret: 1 }],
    [{ message: "ready", secret: "x".repeat(65) }],
    [{ message: "height", value: 1 }],
    [{ type: "ready" }],
    [{ __proto__: null, message: ["ready"] }],
  ])("asks for nothing: %j", (data) => expect(isReadyMessage(data)).toBe(false));
});

/** A frame and its host, as far as they talk. */
function pair(more: object = {}) {
  const said: unknown[] = [];
  const parent = { postMessage: (message: unknown) => said.push(message) };
  const state = { height: 480 };
  const document = { querySelectorAll: () => ["header", "footer"] };
  const frame = Object.assign(new EventTarget(), { parent, setTimeout, document, ...more });
  const start = () =>
    announceHeight(frame as unknown as Window, host, {
      naturalHeight: () => state.height,
      heightMessages,
      isReadyMessage,
    });
  const hear = (data: unknown, source: unknown = parent) =>
    frame.dispatchEvent(Object.assign(new Event("message"), { data, source }));
  return { said, state, start, hear, fire: (name: string) => frame.dispatchEvent(new Event(name)) };
}

describe("the frame", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says its height at once, and again when all is loaded", () => {
    const { said, start, fire } = pair();
    start();
    expect(said).toHaveLength(4);
    fire("load");
    expect(said).toHaveLength(8);
  });

  it("says its height on change alone", () => {
    const { said, state, start, fire } = pair();
    start();
    for (let turn = 0; turn < 100; turn++) fire("resize");
    expect(said).toHaveLength(4);
    state.height = 500;
    fire("resize");
    expect(said).toHaveLength(8);
  });

  it("says its height when a part around the map has grown by itself", () => {
    const watched: unknown[] = [];
    let grow = () => {};
    const ResizeObserver = class {
      constructor(run: () => void) {
        grow = run;
      }
      observe = (part: unknown) => watched.push(part);
    };
    const { said, state, start } = pair({ ResizeObserver });
    start();
    grow();
    expect([watched, said.length]).toEqual([["header", "footer"], 4]);
    state.height = 500;
    grow();
    expect(said).toHaveLength(8);
  });

  it("says nothing while it has no width", () => {
    const { said, state, start } = pair();
    state.height = 0;
    start();
    expect(said).toEqual([]);
  });

  it("answers its host, once to a thousand questions in a moment", () => {
    const { said, start, hear } = pair();
    start();
    for (let turn = 0; turn < 1000; turn++) hear("ready");
    vi.advanceTimersByTime(1000);
    expect(said).toHaveLength(8);
  });

  it("is deaf to others and to other words", () => {
    const { said, start, hear } = pair();
    start();
    hear("ready", {});
    hear({ message: "height", value: 1, secret: "abc123" });
    vi.advanceTimersByTime(1000);
    expect(said).toHaveLength(4);
  });
});

describe("a link that leads out", () => {
  class Node {
    constructor(private readonly link: { target: string; href: string } | null) {}
    closest = () => this.link;
  }

  beforeEach(() => {
    vi.stubGlobal("Element", Node);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const press = (target: unknown, secret = "abc123") => {
    const said: unknown[] = [];
    const document = new EventTarget();
    const parent = { postMessage: (message: unknown) => said.push(message) };
    const frame = { document, parent } as unknown as Window;
    delegateLinks(frame, { child: "map", secret });
    const event = new Event("click", { cancelable: true });
    Object.defineProperty(event, "target", { value: target });
    document.dispatchEvent(event);
    return { said, followed: !event.defaultPrevented };
  };

  const out = { target: "_blank", href: "https://example.org/en" };

  it("is followed by WordPress", () => {
    const message = { message: "link", value: out.href, secret: "abc123" };
    expect(press(new Node(out))).toEqual({ said: [message], followed: false });
  });

  it.each([
    ["a host without a secret", new Node(out), ""],
    ["a link within the frame", new Node({ ...out, target: "" }), "abc123"],
    ["a place without a link", new Node(null), "abc123"],
    ["no element", null, "abc123"],
  ])("is left to the browser: %s", (_, target, secret) => {
    expect(press(target, secret)).toEqual({ said: [], followed: true });
  });
});

describe("the natural height", () => {
  const header = { offsetHeight: 100, dataset: { part: "" }, id: "" };
  const list = { offsetHeight: 480, dataset: { part: "" }, id: "list" };
  const footer = { offsetHeight: 34, dataset: { part: "row" }, id: "" };
  const of = (innerWidth: number, parts: readonly object[], dataset = {}) => {
    const document = { documentElement: { dataset }, querySelectorAll: () => parts };
    return naturalHeight({ document: document as unknown as Document, innerWidth });
  };

  it.each([
    [0, 0],
    [100, 136 + 240],
    [640, 136 + 480],
    [333, 136 + 250],
    [899, 136 + 674],
  ])("at a width of %d is %d: what stands around and a map of bounded shape", (width, height) => {
    expect(of(width, [header, footer])).toBe(height);
  });

  it.each([
    ["the map", 1000, [header, footer], 36 + 450],
    ["a map of bounded height", 2000, [header, footer], 36 + 720],
    ["the text", 900, [{ ...header, offsetHeight: 600 }, footer], 36 + 600],
    [
      "the text and some rows of the list",
      900,
      [{ ...header, offsetHeight: 400 }, list, footer],
      36 + 640,
    ],
  ])(
    "of a wide frame is that of the foot and the larger of two columns: %s",
    (_, width, parts, height) => {
      expect(of(width, parts)).toBe(height);
    },
  );

  it("counts with the breakpoint and the columns of both style sheets", () => {
    const { columns } = embedBreakpointsPx;
    const [, text, map] = /grid-template:[^;]*\/(\d)fr (\d)fr/.exec(staticEmbedStyle([])) ?? [];
    const liveEmbed = readFileSync("app/_ui/embed/live-embed.tsx", "utf8");
    expect(liveEmbed).toContain(`columns:grid-cols-[${text}fr_${map}fr]`);
    const mapShare = Number(map) / (Number(text) + Number(map));
    expect(of(columns, [])).toBe(Math.round(2 + 0.75 * mapShare * columns));
    expect(of(columns - 1, [])).toBe(Math.round(2 + 0.75 * (columns - 1)));
  });

  it("of a card is that of its parts", () => {
    expect(of(1200, [header, footer], { card: "" })).toBe(136);
  });
});

describe("the script in the document", () => {
  it("is whole by itself and ends no script element", () => {
    expect(() => new Function(staticEmbedScript)).not.toThrow();
    expect(staticEmbedScript).not.toMatch(/<\/script|<!--/i);
  });
});
