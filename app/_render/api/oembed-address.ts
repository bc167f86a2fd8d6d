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

export const isCard = ({ pathname }: URL) => /^\/api\/card\.(png|svg)$/.test(pathname);

/** An address without a language as the English one, and that of a card as its tie's. */
export function withLanguage(url: URL): URL {
  const { pathname, searchParams, search } = url;
  if (/^\/(embed\/?)?$/.test(pathname)) return new URL(`/en${pathname}${search}`, url);
  if (!isCard(url)) return url;
  const [lang, tie] = [searchParams.get("lang") ?? languages[0], searchParams.get("tie") ?? ""];
  const page = new URL(`/${lang}/ties/${encodeURIComponent(tie)}`, url);
  for (const key of ["theme", "head", "note", "data"])
    for (const value of searchParams.getAll(key)) page.searchParams.append(key, value);
  return page;
}
