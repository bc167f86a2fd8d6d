/** Thrown where more tasks wait than can be done soon. */
export class QueueFullError extends Error {}

/** Thrown in the place of a task that nobody wants any more when its turn comes. */
export class AbandonedError extends Error {}

type Waiting = {
  readonly isWanted: () => boolean;
  readonly start: () => void;
  readonly abandon: () => void;
};

/**
 * Returns a function that runs tasks, at most `maxRunning` at a time. It throws a QueueFullError where `maxWaiting`
 * others wait, and an AbandonedError without running the task if `isWanted` is false before its turn comes.
 */
export function queue(maxRunning: number, maxWaiting: number) {
  let running = 0;
  let line: readonly Waiting[] = [];
  const dropUnwanted = () => {
    const unwanted = line.filter(({ isWanted }) => !isWanted());
    line = line.filter((task) => !unwanted.includes(task));
    for (const { abandon } of unwanted) abandon();
  };
  const advance = () => {
    dropUnwanted();
    const [next, ...others] = line;
    if (!next || running >= maxRunning) return;
    line = others;
    running += 1;
    next.start();
  };
  return async <Value>(
    task: () => Promise<Value>,
    isWanted: () => boolean = () => true,
  ): Promise<Value> => {
    dropUnwanted();
    if (line.length >= maxWaiting) throw new QueueFullError();
    await new Promise<void>((start, reject) => {
      line = [...line, { isWanted, start, abandon: () => reject(new AbandonedError()) }];
      advance();
    });
    try {
      return await task();
    } finally {
      running -= 1;
      advance();
    }
  };
}
