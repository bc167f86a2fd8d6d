/** Thrown where more work waits than can be done soon. */
export class Busy extends Error {}

/**
 * Runs tasks with at most `width` at a time and `waiting` in line; a task may take several places.
 * A task that finds the line full is refused with `Busy`.
 */
export function queue(width: number, waiting: number) {
  let free = width;
  const line: { places: number; start: () => void }[] = [];
  const advance = () => {
    for (let next = line[0]; next && next.places <= free; next = line[0]) {
      line.shift();
      free -= next.places;
      next.start();
    }
  };
  return async <Value>(task: () => Promise<Value>, places = 1): Promise<Value> => {
    if (line.length >= waiting) throw new Busy();
    const taken = Math.min(places, width);
    await new Promise<void>((start) => {
      line.push({ places: taken, start });
      advance();
    });
    try {
      return await task();
    } finally {
      free += taken;
      advance();
    }
  };
}
