import { withoutNoise, withoutNumberedAmpersands } from "../../_domain/query/address-noise";
import { languages } from "../../_domain/vocabulary/language";

/** An address of any site without what sentences and content systems leave on it; null where it is none. */
export function parseAddress(address: string, site: string): URL | null {
  const text = withoutNumberedAmpersands(address);
  if (!URL.canParse(text, site)) return null;
  const url = new URL(text, site);
  const clean = withoutNoise(url.pathname, url.search);
  return clean === null ? url : new URL(url.origin + clean);
}

const picturePath = /^\/api\/(card|map|compare)\.(png|svg)$/;

export const isPicture = ({ pathname }: URL) => picturePath.test(pathname);

/** Path after the language of what shows the same as a picture. */
const framePaths: Readonly<Record<string, (tie: string) => string>> = {
  card: (tie) => `ties/${encodeURIComponent(tie)}`,
  map: () => "embed",
  compare: () => "embed/compare",
};

/** Keys of pictures that no page has, and those that its path replaces. */
const pictureKeys = ["lang", "shape", "width", "height", "scale", "tie"];

/** An address without a language as the English one, and that of a picture as the page or the embed of what it shows. */
export function withLanguage(url: URL): URL {
  const { pathname, searchParams, search } = url;
  if (/^\/(embed\/?)?$/.test(pathname)) return new URL(`/en${pathname}${search}`, url);
  const [, kind = ""] = picturePath.exec(pathname) ?? [];
  const path = framePaths[kind]?.(searchParams.get("tie") ?? "");
  if (path === undefined) return url;
  const lang = encodeURIComponent(searchParams.get("lang") ?? languages[0]);
  const page = new URL(`/${lang}/${path}`, url);
  for (const [key, value] of searchParams)
    if (!pictureKeys.includes(key)) page.searchParams.append(key, value);
  return page;
}
