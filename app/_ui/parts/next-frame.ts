/**
 * Resolves after the next frame is painted: a task queued in a frame callback runs after that frame's paint. Callbacks
 * and tasks of whoever asks for the same frame in the present task come first.
 */
export async function nextFrame(): Promise<void> {
  await null;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
