/** Resolves after the next frame is painted: a task queued in a frame callback runs after that frame's paint. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
