import { beforeEach, describe, expect, it } from "vitest";
import { QueueFullError, queue } from "../../app/_http/queue";
import { answers } from "../../app/api/handler";
import { ask } from "../fixtures/routes";

const answer = (bytes: number) => ({
  status: 200,
  headers: {},
  body: new Uint8Array(bytes),
  tags: [],
});

const megabyte = 2 ** 20;

describe("stored answers", () => {
  beforeEach(() => answers.clear());

  it("are at most 200", () => {
    for (let at = 0; at < 300; at++) answers.set(`identity /api/ties?offset=${at}`, answer(1));
    expect(answers.size).toBe(200);
  });

  it("take at most 32 MiB, their addresses counted", () => {
    for (let at = 0; at < 10; at++) answers.set(`${at}`, answer(10 * megabyte));
    expect([answers.size, answers.has("9"), answers.has("6")]).toEqual([3, true, false]);
    for (let at = 0; at < 20; at++) answers.set(`${at}`.padStart(megabyte, "x"), answer(1));
    expect(answers.calculatedSize).toBeLessThanOrEqual(32 * megabyte);
  });

  it("drop what was used longest ago", () => {
    for (const key of ["a", "b", "c"]) answers.set(key, answer(10 * megabyte));
    answers.get("a");
    answers.set("d", answer(10 * megabyte));
    expect([...answers.keys()]).toEqual(["d", "a", "c"]);
  });

  it("count a replaced answer once", () => {
    for (const bytes of [500, 300]) answers.set("a", answer(bytes));
    expect([answers.size, answers.calculatedSize]).toEqual([1, 302]);
  });

  it("leave out one that is larger than all of them may be", () => {
    answers.set("a", answer(33 * megabyte));
    expect(answers.size).toBe(0);
  });

  it("are small for addresses that do not exist", async () => {
    for (let at = 0; at < 5; at++) await ask(`/api/ties/no-such-tie-${at}`);
    expect(answers.calculatedSize).toBeLessThan(1000);
  });

  it("answer those who wait even where they were dropped before they were ready", async () => {
    let finish = (_: "missing") => {};
    const waiting = answers.forceFetch("a", {
      context: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    for (let at = 0; at < 300; at++) answers.set(`${at}`, answer(1));
    finish("missing");
    expect(await waiting).toBe("missing");
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
