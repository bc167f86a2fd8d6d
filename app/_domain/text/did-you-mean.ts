/** A value for a message: in quotes, at most 60 characters, control and format characters replaced by U+FFFD. */
export const quote = (value: string): string =>
  JSON.stringify(value.slice(0, 60)).replace(/\p{C}/gu, "�");

const letterPairs = (name: string) =>
  new Set([...name].map((letter, at) => letter + name.charAt(at + 1)));

/** " (did you mean …?)" with the candidate that shares most letter pairs; "" where none shares over 60 % of them. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const pairs = letterPairs(name.slice(0, 100));
  let best = { share: 0.6, name: "" };
  for (const candidate of candidates) {
    const others = letterPairs(candidate);
    const common = [...others].filter((pair) => pairs.has(pair)).length;
    const share = common / Math.max(others.size, pairs.size);
    if (share > best.share) best = { share, name: candidate };
  }
  return best.name ? ` (did you mean ${best.name}?)` : "";
}
