/** Changes of one version, and the version before; null for the first release. */
type VersionStep = { readonly before: string | null; readonly changes: readonly unknown[] };

/** Most changes and most versions that a page shows whole, and most versions to which it leads beside them. */
const limits = { changes: 40, versions: 10, links: 50 } as const;

/** How many of the newest steps a page shows: as many as it has room for, and one whatever its length. */
function openCount(steps: readonly VersionStep[]): number {
  let count = 0;
  for (const [at, { changes }] of steps.entries()) {
    const isTooLong = count > 0 && changes.length > 0 && count + changes.length > limits.changes;
    if (at === limits.versions || isTooLong) return at;
    count += changes.length;
  }
  return steps.length;
}

/**
 * The steps that a page shows, those to which it leads instead, each with the address of its page, and the address of
 * the page that begins after them; null where none is left. `address` takes the version before the first change and the
 * last step of a page.
 */
export function pageOfSteps<Scoped extends VersionStep>(
  steps: readonly Scoped[],
  address: (from: string | null, to: Scoped) => string,
) {
  const open = openCount(steps);
  const next = steps[open + limits.links];
  return {
    open: steps.slice(0, open),
    older: steps
      .slice(open, open + limits.links)
      .map((step) => ({ step, address: address(step.before, step) })),
    beyond: next ? address(steps.at(-1)?.before ?? null, next) : null,
  };
}
