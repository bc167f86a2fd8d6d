/** Runs once before the first request: a server whose records are bad refuses to start, in one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  try {
    await import("./app/_data/index");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  if (process.env.NODE_ENV !== "production") return;
  const { drain } = await import("./deploy/drain");
  drain();
}
