import { describe, expect, it } from "vitest";
import { QueueFullError, queue } from "../../app/_http/queue";
import { Recent } from "../../app/api/recent";

const recent = () =>
  new Recent<string>({ entries: 3, bytes: 10, size: (_, value) => value.length });

describe("recent answers", () => {
  it("never hold more entries than allowed", () => {
    const kept = recent();
    for (const key of ["a", "b", "c", "d"]) kept.set(key, "x");
    expect(kept.size).toEqual({ entries: 3, bytes: 3 });
  });

  it("never hold more bytes than allowed", () => {
    const kept = recent();
    for (const key of ["a", "b", "c"]) kept.set(key, "12345");
    expect(kept.size).toEqual({ entries: 2, bytes: 10 });
  });

  it("drop what was used longest ago", () => {
    const kept = recent();
    for (const key of ["a", "b", "c"]) kept.set(key, key);
    kept.get("a");
    kept.set("d", "d");
    expect(["a", "b", "c", "d"].map((key) => kept.get(key))).toEqual(["a", undefined, "c", "d"]);
  });

  it("count a replaced value once", () => {
    const kept = recent();
    kept.set("a", "12345");
    kept.set("a", "123");
    expect(kept.size).toEqual({ entries: 1, bytes: 3 });
  });

  it("leave out a value larger than all of them may be", () => {
    const kept = recent();
    kept.set("a", "12345678901");
    expect(kept.size).toEqual({ entries: 0, bytes: 0 });
  });
});

const later = () => {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
};

describe("a queue", () => {
  it("runs no more tasks at a time than its width", async () => {
    const run = queue(2, 10);
    const gates = [later(), later(), later()];
    const started: number[] = [];
    const tasks = gates.map(({ done }, at) =>
      run(async () => {
        started.push(at);
        await done;
      }),
    );
    await Promise.resolve();
    expect(started).toEqual([0, 1]);
    for (const { finish } of gates) finish();
    await Promise.all(tasks);
    expect(started).toEqual([0, 1, 2]);
  });

  it("refuses a task when the line is full", async () => {
    const run = queue(1, 1);
    const gate = later();
    const running = [run(() => gate.done), run(() => gate.done)];
    await expect(run(() => gate.done)).rejects.toBeInstanceOf(QueueFullError);
    gate.finish();
    await Promise.all(running);
  });

  it("goes on after a task that failed", async () => {
    const run = queue(1, 5);
    await expect(run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    await expect(run(async () => "done")).resolves.toBe("done");
  });
});
