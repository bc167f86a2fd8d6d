export class QueueFullError extends Error {}

export class AbandonedError extends Error {}

type WaitingTask = {
  readonly isWanted: () => boolean;
  readonly start: () => void;
  readonly abandon: () => void;
};

/** Runs at most `maxRunning` tasks at a time. Throws a QueueFullError where `maxWaiting` wait, an AbandonedError if no longer wanted. */
export function queue(maxRunning: number, maxWaiting: number) {
  let running = 0;
  let line: readonly WaitingTask[] = [];
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
