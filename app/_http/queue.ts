/** Thrown where too many tasks wait. */
export class QueueFullError extends Error {}

/** Runs at most `width` tasks at a time; throws a QueueFullError where `waiting` others wait. */
export function queue(width: number, waiting: number) {
  let free = width;
  const line: (() => void)[] = [];
  const advance = () => {
    const next = free > 0 ? line.shift() : undefined;
    if (!next) return;
    free -= 1;
    next();
  };
  return async <Value>(task: () => Promise<Value>): Promise<Value> => {
    if (line.length >= waiting) throw new QueueFullError();
    await new Promise<void>((start) => {
      line.push(start);
      advance();
    });
    try {
      return await task();
    } finally {
      free += 1;
      advance();
    }
  };
}
