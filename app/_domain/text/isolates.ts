/** Wraps a text in Unicode isolates (UAX 9), so that it keeps its direction inside a text of the other. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A name inside a sentence: "Air cargo" becomes "air cargo", "EU scrutiny" stays. */
export const lowercaseInitial = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
