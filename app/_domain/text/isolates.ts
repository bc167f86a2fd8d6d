/** Unicode isolates (UAX 9), so that a name keeps its direction inside a plain string of another. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A word of ours inside a sentence: "Air cargo" becomes "air cargo", "EU scrutiny" stays. */
export const lowercaseInitial = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
