import { authorParams } from "../../_domain/query/author-words";
import { comparisonAddress, comparisonPictureAddress } from "../../_domain/query/comparison-params";
import { appendQuery, formatPairs } from "../../_domain/query/params";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import { fullStateQuery, type Releases, readState } from "../../_domain/selection/compared-state";
import { compareStates } from "../../_domain/selection/comparison";
import { readComparison } from "../../_domain/selection/comparison-query";
import { comparisonSentence } from "../../_domain/sentences/comparison-sentence";
import { cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import { isLanguage, languages } from "../../_domain/vocabulary/language";
import { frameSize, type OembedAnswer, oembedAnswerOf } from "./oembed-answer";
import type { OembedRequest } from "./oembed-params";
import type { Refusal } from "./operation";

/** The page of a comparison, or its embed. */
const comparisonPath = new RegExp(`^/(${languages.join("|")})/(embed/)?compare/?$`);

/** The frame of a comparison; null for an address of something else. */
export function comparisonOembed(
  url: URL,
  request: OembedRequest,
  releases: Releases,
  site: string,
): OembedAnswer | Refusal | null {
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
    [...rest].filter(([key]) => embedFolder || !Object.hasOwn(authorParams, key)),
  );
  const comparison = compareStates(a, second);
  const base = { site, lang, records: second.dataset };
  const { width, height } = cardSizesPx.wide;
  const hasRoom = (request.maxwidth ?? width) >= width && (request.maxheight ?? height) >= height;
  const picture = comparisonPictureAddress(base, a.query, second.query);
  return {
    body: {
      ...oembedAnswerOf(base, {
        ...frameSize(request),
        src: appendQuery(
          comparisonAddress(base, fullStateQuery(a), fullStateQuery(second), "embed/compare"),
          own,
        ),
        page: comparisonAddress(base, a.query, second.query),
        title: `${comparisonSentence(comparison, lang)} – ${second.dataset.name[lang]}`,
      }),
      ...(hasRoom && { thumbnail_url: picture, thumbnail_width: width, thumbnail_height: height }),
    },
  };
}
