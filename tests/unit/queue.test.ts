import { describe, expect, it } from "vitest";
import { AbandonedError, QueueFullError, queue } from "../../app/_http/queue";

/** A task that ends when it is told. */
function task() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = { started: false };
  const run = async () => {
    state.started = true;
    await ended;
    return "done";
  };
  return { run, state, end };
}

const turn = () => new Promise((later) => setTimeout(later, 0));

describe("a queue", () => {
  it("runs a task when one before it has ended, in order", async () => {
    const own = queue(1, 5);
    const [first, second, third] = [task(), task(), task()];
    const results = [first, second, third].map(({ run }) => own(run));
    await turn();
    expect([first, second, third].map(({ state }) => state.started)).toEqual([true, false, false]);
    first.end();
    await turn();
    expect(second.state.started).toBe(true);
    second.end();
    third.end();
    expect(await Promise.all(results)).toEqual(["done", "done", "done"]);
  });

  it("refuses what would wait too long, and takes it later", async () => {
    const own = queue(1, 1);
    const [first, second] = [task(), task()];
    const results = [own(first.run), own(second.run)];
    await expect(own(task().run)).rejects.toBeInstanceOf(QueueFullError);
    first.end();
    second.end();
    await Promise.all(results);
    const third = task();
    third.end();
    expect(await own(third.run)).toBe("done");
  });

  it("never runs what nobody wants when its turn comes, and gives its place to others", async () => {
    const own = queue(1, 1);
    const [first, second, third] = [task(), task(), task()];
    const result = own(first.run);
    let isWanted = true;
    const abandoned = expect(own(second.run, () => isWanted)).rejects.toBeInstanceOf(
      AbandonedError,
    );
    await turn();
    isWanted = false;
    const other = own(third.run);
    await abandoned;
    first.end();
    third.end();
    expect(await Promise.all([result, other])).toEqual(["done", "done"]);
    expect(second.state.started).toBe(false);
  });

  it("goes on after a task that fails", async () => {
    const own = queue(1, 1);
    await expect(own(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    const next = task();
    next.end();
    expect(await own(next.run)).toBe("done");
  });
});
