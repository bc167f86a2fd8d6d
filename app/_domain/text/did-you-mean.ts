/** A value as a message may show it: short, in quotes, without signs that hide or reorder. */
export const quote = (value: string): string =>
  JSON.stringify(value.slice(0, 60)).replace(/\p{C}/gu, "�");

const pairs = (name: string) => new Set([...name].map((sign, at) => sign + name.charAt(at + 1)));

/** " (did you mean …?)" with the known name that shares most pairs of letters, if it shares most of them. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const wanted = pairs(name.slice(0, 100));
  let best = { share: 0.6, name: "" };
  for (const candidate of known) {
    const found = pairs(candidate);
    const share =
      [...found].filter((pair) => wanted.has(pair)).length / Math.max(found.size, wanted.size);
    if (share > best.share) best = { share, name: candidate };
  }
  return best.name ? ` (did you mean ${best.name}?)` : "";
}
