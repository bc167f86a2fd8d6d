/** Lines that wait at most; later ones are lost. */
const maxLines = 1000;

/** Milliseconds before a full pipe is tried again. */
const retryMs = 50;

/** Writes bytes and calls back with an error or how many were written, as `fs.write` does. */
export type Write = (
  bytes: Uint8Array,
  callback: (error: NodeJS.ErrnoException | null, written: number) => void,
) => void;

const lossLine = (lost: number) =>
  JSON.stringify({ time: new Date().toISOString(), lost, reason: "output" });

/**
 * Returns a function that writes lines one batch after another without making its caller wait, and one that resolves when
 * none waits. Where the output cannot be written (a full disk, a reader that has gone or does not read), lines are lost;
 * their number is written when it can be written again.
 */
export function lineWriter(write: Write) {
  let lines: readonly string[] = [];
  let lost = 0;
  let isWriting = false;
  let resolvers: readonly (() => void)[] = [];

  function settle(): void {
    isWriting = false;
    if (lines.length > 0) {
      start();
      return;
    }
    for (const resolve of resolvers) resolve();
    resolvers = [];
  }

  function send(bytes: Uint8Array, count: number): void {
    write(bytes, (error, written) => {
      if (error?.code === "EAGAIN") {
        setTimeout(send, retryMs, bytes, count).unref();
      } else if (error) {
        lost += count;
        settle();
      } else if (written < bytes.length) send(bytes.subarray(written), count);
      else settle();
    });
  }

  function start(): void {
    isWriting = true;
    const batch = lost > 0 ? [lossLine(lost), ...lines] : lines;
    const count = lost + lines.length;
    [lines, lost] = [[], 0];
    send(Buffer.from(`${batch.join("\n")}\n`), count);
  }

  return {
    write(line: string): void {
      if (lines.length >= maxLines) lost += 1;
      else lines = [...lines, line];
      if (!isWriting) start();
    },
    finish: () =>
      new Promise<void>((resolve) => {
        if (!isWriting) return resolve();
        resolvers = [...resolvers, resolve];
      }),
  };
}
