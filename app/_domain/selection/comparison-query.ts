import { withoutNoise, withoutNumberedAmpersands } from "../query/address-noise";
import { comparisonQuery } from "../query/comparison-params";
import { embedOfPage } from "../query/embed-of-page";
import type { ParamProblem } from "../query/params";
import { isLanguage, languages } from "../vocabulary/language";
import { type ComparedState, type Releases, readState } from "./compared-state";

type ComparisonReading = {
  readonly a: ComparedState;
  /** Null while only one side is chosen. */
  readonly b: ComparedState | null;
  /** What could not be read; keys inside a state as `a.layers`. */
  readonly problems: readonly ParamProblem[];
  /** Those of the problems that are about a version that was never released. */
  readonly unknownVersions: readonly ParamProblem[];
  /** Both sides in canonical form. */
  readonly canonical: string;
  /** The pairs of other keys. */
  readonly rest: URLSearchParams;
};

/** Keys that only the form of the page has: a pasted link, or what the second side has instead of the first. */
const periodKeys = ["time.start", "time.end"] as const;
const comparisonFormKeys = ["link", ...periodKeys, "known"] as const;
const comparisonKeys: readonly string[] = ["a", "b", ...comparisonFormKeys];

const looksLikeAddress = /^[^=&]*\?|^[^?=&]*:\/\/|^\//;
const mapPath = new RegExp(`^/((${languages.join("|")})(/embed(/live)?)?)?/?$`);

/** The query of an address of the map, its embed or a page with a state, with or without scheme and host; null for others. */
function queryOfAddress(address: string, site: string): string | null {
  const text = withoutNumberedAmpersands(address);
  const absolute = /^[/?]/.test(text) || text.includes("://") ? text : `https://${text}`;
  if (!URL.canParse(absolute, site)) return null;
  const { host, pathname, search } = new URL(absolute, site);
  const [path = "", query = ""] = (withoutNoise(pathname, search) ?? pathname + search).split(
    /\?(.*)/s,
  );
  if (host !== new URL(site).host) return null;
  return mapPath.test(path) ? query : queryOfPage(path, query);
}

/** The query of the state that the page of a place, a source or the disputes shows; null for any other path. */
function queryOfPage(path: string, query: string): string | null {
  const [, lang = "", ...page] = path.split("/");
  const embed = isLanguage(lang) ? embedOfPage(page, query) : null;
  if (embed?.path !== "embed" || new URLSearchParams(embed.query).has("tie")) return null;
  return embed.query;
}

/** Null for a text that is neither an address of the map nor a query. */
function queryOfText(text: string, site: string): string | null {
  if (looksLikeAddress.test(text)) return queryOfAddress(text, site);
  return text === "" || text.includes("=") ? text : null;
}

/** The query of the first side with the period or the day of a form instead of its own; null where the form has none. */
function changedQuery(a: ComparedState, query: URLSearchParams): string | null {
  const sent = [...periodKeys, "known" as const].flatMap((key) => {
    const value = query.get(key);
    return value ? [[key, value] as const] : [];
  });
  if (sent.length === 0) return null;
  const hasPeriod = sent.some(([key]) => key !== "known");
  const hasKnownDay = query.get("known");
  const others = [...new URLSearchParams(a.query)].filter(
    ([key]) =>
      !(hasPeriod && (key === "time" || key === "possible")) && !(hasKnownDay && key === "known"),
  );
  return new URLSearchParams([...others, ...sent.map((pair) => [...pair])]).toString();
}

/**
 * Reads the query of the page of a comparison or of its embed. Never throws: what cannot be read is a problem and has no
 * effect. A side may be a pasted address of this site (its origin is `site`).
 */
export function readComparison(
  query: URLSearchParams,
  releases: Releases,
  site: string,
): ComparisonReading {
  const problems: ParamProblem[] = [];
  const unknownVersions: ParamProblem[] = [];
  const readSide = (side: "a" | "b", text: string) => {
    const { problems: unread, unknownVersion, ...state } = readState(text, releases, true);
    const within = (problem: ParamProblem) => ({
      ...problem,
      parameter: `${side}.${problem.parameter}`,
    });
    const unknown = unknownVersion ? [within(unknownVersion)] : [];
    problems.push(...unread.map(within), ...unknown);
    unknownVersions.push(...unknown);
    return state;
  };
  const textOf = (key: "a" | "b" | "link") => {
    const [sent, ...more] = query.getAll(key);
    if (more.length > 0) problems.push({ parameter: key, detail: "is given more than once" });
    const text = sent === undefined ? sent : queryOfText(sent.trim(), site);
    if (text === null) problems.push({ parameter: key, detail: "is no link to the map" });
    return text ?? null;
  };
  const a = readSide("a", textOf("a") ?? "");
  const textB = query.get("link") ? textOf("link") : (changedQuery(a, query) ?? textOf("b"));
  const b = textB === null ? null : readSide("b", textB);
  return {
    ...{ a, b, problems, unknownVersions },
    canonical: comparisonQuery(a.query, b?.query ?? null),
    rest: new URLSearchParams([...query].filter(([key]) => !comparisonKeys.includes(key))),
  };
}

/** The canonical query to which the page redirects; null where the query is canonical or holds what has no effect. */
export function comparisonRedirect(
  query: URLSearchParams,
  releases: Releases,
  site: string,
): string | null {
  const { canonical, problems, rest } = readComparison(query, releases, site);
  const isSame = new URLSearchParams(canonical).toString() === query.toString();
  return isSame || problems.length > 0 || rest.size > 0 ? null : canonical;
}
