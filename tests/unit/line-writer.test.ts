import { describe, expect, it, vi } from "vitest";
import { lineWriter, type Write } from "../../deploy/line-writer";

/** An output that fails, or takes a few bytes at a time, as it is told. */
function output() {
  const state = { error: null as string | null, most: 1e9, text: "", isStuck: false };
  const write: Write = (bytes, callback) => {
    if (state.isStuck) return;
    const part = Buffer.from(bytes).subarray(0, state.most);
    queueMicrotask(() => {
      if (state.error) return callback(Object.assign(new Error(), { code: state.error }), 0);
      state.text += part.toString();
      callback(null, part.length);
    });
  };
  return { state, write };
}

describe("lines", () => {
  it("are written in order, also where the output takes them in pieces", async () => {
    const { state, write } = output();
    state.most = 3;
    const own = lineWriter(write);
    for (const line of ["first", "second", "third"]) own.write(line);
    await own.finish();
    expect(state.text).toBe("first\nsecond\nthird\n");
  });

  it.each(["ENOSPC", "EPIPE", "EIO"])(
    "are lost after %s, and their number told when it is over",
    async (error) => {
      const { state, write } = output();
      const own = lineWriter(write);
      state.error = error;
      for (let at = 0; at < 5; at += 1) own.write(`lost ${at}`);
      await own.finish();
      state.error = null;
      own.write("written");
      await own.finish();
      const [loss = "", line, ...rest] = state.text.split("\n");
      expect(JSON.parse(loss)).toMatchObject({ lost: 5, time: expect.any(String) });
      expect([line, ...rest]).toEqual(["written", ""]);
      own.write("more");
      await own.finish();
      expect(state.text.endsWith("written\nmore\n")).toBe(true);
    },
  );

  it("wait for a pipe that is full", async () => {
    const { state, write } = output();
    const own = lineWriter(write);
    state.error = "EAGAIN";
    own.write("late");
    await new Promise((later) => setTimeout(later, 20));
    state.error = null;
    await vi.waitFor(() => expect(state.text).toBe("late\n"));
  });

  it("are bounded where the output takes nothing and says nothing", () => {
    const { state, write } = output();
    state.isStuck = true;
    const own = lineWriter(write);
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 50_000; at += 1) own.write("x".repeat(200));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
  });
});
