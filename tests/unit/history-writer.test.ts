import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createHistoryWriter, type HistoryWrite } from "../../app/_ui/state/history-writer";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A writer over a list of entries, with the time of each call; a browser that refuses throws. */
function writerOver({ refuses = () => false }: { refuses?: (calls: number) => boolean } = {}) {
  const entries = ["/en"];
  const calls: number[] = [];
  const onEmpty = vi.fn();
  const writer = createHistoryWriter(({ how, address }) => {
    calls.push(Date.now());
    if (refuses(calls.length)) throw new DOMException("too many", "SecurityError");
    if (how === "push") entries.push(address);
    else entries[entries.length - 1] = address;
  }, onEmpty);
  const push = (address: string) => writer.write({ how: "push", address });
  const replace = (address: string) => writer.write({ how: "replace", address });
  return { writer, entries, calls, onEmpty, push, replace };
}

/** The most calls in any stretch of so many ms. */
const maxCallsWithin = (calls: readonly number[], ms: number) =>
  Math.max(...calls.map((start) => calls.filter((at) => at >= start && at < start + ms).length));

describe("writes to the address bar", () => {
  it("happen at once and one by one at a reader's pace", () => {
    const { entries, calls, push } = writerOver();
    for (const step of ["a", "b", "c", "d"]) push(step);
    expect(entries).toEqual(["/en", "a", "b", "c", "d"]);
    expect(calls).toHaveLength(4);
  });

  it.each([["push"], ["replace"]] as const)(
    "are few, whatever is held down, and end at the last state (%s)",
    (how) => {
      const { writer, entries, calls } = writerOver();
      for (let at = 0; at < 1200; at++) {
        const write: HistoryWrite = { how, address: `${at}` };
        writer.write(write);
        vi.advanceTimersByTime(25);
      }
      vi.runAllTimers();
      expect(entries.at(-1)).toBe("1199");
      expect(maxCallsWithin(calls, 1000)).toBeLessThanOrEqual(7);
      expect(maxCallsWithin(calls, 30_000)).toBeLessThan(100);
    },
  );

  it("finish an entry before they add the next one", () => {
    const { entries, push, replace, onEmpty } = writerOver();
    for (const address of ["q=m", "q=mi", "q=min", "q=mins", "q=minsk"])
      address === "q=m" ? push(address) : replace(address);
    push("places=minsk");
    expect(entries.at(-1)).toBe("q=mins");
    vi.runAllTimers();
    expect(entries).toEqual(["/en", "q=minsk", "places=minsk"]);
    expect(onEmpty).toHaveBeenCalled();
  });

  it("are tried again after the browser refused one, and lose no state", () => {
    const { entries, calls, push, writer } = writerOver({ refuses: (count) => count < 3 });
    push("a");
    expect(writer.isEmpty()).toBe(false);
    push("b");
    vi.advanceTimersByTime(4000);
    expect(calls).toHaveLength(1);
    vi.runAllTimers();
    expect(entries).toEqual(["/en", "b"]);
    expect(writer.isEmpty()).toBe(true);
  });

  it("are dropped where the reader went to another entry meanwhile", () => {
    const { entries, replace, writer } = writerOver();
    for (const address of ["a", "b", "c", "d", "e"]) replace(address);
    writer.drop();
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(["d"]);
    replace("f");
    expect(entries).toEqual(["f"]);
  });
});
