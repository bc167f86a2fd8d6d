import type { Dataset } from "../records/dataset";
import { isolate } from "../text/isolates";
import { publicationWords } from "../time/date-words";
import type { Language } from "../vocabulary/language";

/** A release as the log names it. */
type Release = { readonly version: string; readonly on: string };

const nameWithVersion = ({ version, on }: Release, sharesDay: boolean, lang: Language): string =>
  `${publicationWords(on, lang)}${sharesDay ? ` (${isolate(version)})` : ""}`;

/** The name of a release among all: its day, with its version only where another release has the same day. */
export const releaseName = (
  release: Release,
  releases: readonly Release[],
  lang: Language,
): string =>
  nameWithVersion(release, releases.filter(({ on }) => on === release.on).length > 1, lang);

/**
 * The name of a release beside another: its day, with its version where both have the same day. It follows from the two
 * alone, so that a later release changes no answer that compares them.
 */
export const nameBeside = (release: Dataset, other: Dataset, lang: Language): string => {
  const { version, modified } = release;
  const isSameDay = other.isPinned === true && other.modified === modified;
  return nameWithVersion({ version, on: modified }, isSameDay, lang);
};

/** The name of the release that an address pins, as `releaseName` gives it. */
export const pinnedName = ({ version, modified, log }: Dataset, lang: Language): string =>
  nameWithVersion({ version, on: modified }, log?.sharesDay === true, lang);
