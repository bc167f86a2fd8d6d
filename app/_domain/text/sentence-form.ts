/** A name inside a sentence: "Air cargo" becomes "air cargo", "EU scrutiny" stays. */
export const lowercaseInitial = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A text as a sentence, with a full stop where it has no mark at its end. */
export const withFullStop = (text: string): string => (/[.!?؟…]$/u.test(text) ? text : `${text}.`);

/** Texts one after the other, each but the last with a full stop where it has no mark at its end. */
export const joinSentences = (texts: readonly string[]): string =>
  [...texts.slice(0, -1).map(withFullStop), ...texts.slice(-1)].join(" ");

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
