import { mapWordParams } from "../../_domain/query/author-words";
import { comparisonAddress, comparisonPictureAddress } from "../../_domain/query/comparison-params";
import { appendQuery, formatPairs, parseParams } from "../../_domain/query/params";
import { type EmbedOptions, embedParams } from "../../_domain/query/request-options";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import { fullStateQuery, type Releases, readState } from "../../_domain/selection/compared-state";
import { compareStates } from "../../_domain/selection/comparison";
import { readComparison } from "../../_domain/selection/comparison-query";
import { comparisonSentence } from "../../_domain/sentences/comparison-sentence";
import { isLanguage, languages } from "../../_domain/vocabulary/language";
import { type Frame, pictureTheme } from "./oembed-answer";
import type { Refusal } from "./operation";

/** The page of a comparison, or its embed. */
const comparisonPath = new RegExp(`^/(${languages.join("|")})/(embed/)?compare/?$`);

const themeParams = { theme: embedParams.theme };

/** The frame of a comparison; null for an address of something else. */
export function comparisonFrame(
  url: URL,
  releases: Releases,
  site: string,
): Frame | Refusal | null {
  const [, lang, embedFolder] = comparisonPath.exec(url.pathname) ?? [];
  if (!isLanguage(lang)) return null;
  const query = withoutTracking(url.searchParams);
  const { a, b, problems, unknownVersions, rest } = readComparison(query, releases, site);
  const errors = problems.filter((problem) => !unknownVersions.includes(problem));
  if (errors.length > 0) return { errors };
  if (unknownVersions.length > 0) return { errors: unknownVersions, kind: "version" };
  const second = b ?? readState("", releases, false);
  // Words of an author are those of an embed; a page does not show them.
  const own = formatPairs(
    [...rest].filter(([key]) => embedFolder || !Object.hasOwn(mapWordParams, key)),
  );
  const { dataset: records } = second;
  const base = { site, lang, records };
  const frameAddress = comparisonAddress(
    base,
    fullStateQuery(a),
    fullStateQuery(second),
    "embed/compare",
  );
  const { values } = parseParams<Pick<EmbedOptions, "theme">>(themeParams, rest, records);
  const theme = pictureTheme(values.theme);
  return {
    base,
    title: `${comparisonSentence(compareStates(a, second), lang)} – ${records.name[lang]}`,
    src: appendQuery(frameAddress, own),
    page: comparisonAddress(base, a.query, second.query),
    thumbnail: {
      isCard: true,
      address: ({ width }) =>
        comparisonPictureAddress(base, a.query, second.query, { width, theme }),
    },
  };
}
