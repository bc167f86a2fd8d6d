let resolve = () => {};

/** Resolves when the page's first live map stands, or it is known that it will not. */
export const mapSettled = new Promise<void>((done) => {
  resolve = done;
});

/** Resolves it. */
export const settleMap = () => resolve();
