/** An address for paper: letters decoded, but no space, control or format character (URL Standard); as it is where it is malformed. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url).replace(/[\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return url;
  }
}
