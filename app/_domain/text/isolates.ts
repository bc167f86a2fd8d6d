/** Wraps a text in Unicode isolates (UAX 9), so that it keeps its direction inside a text of the other. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
