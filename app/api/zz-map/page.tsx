import { dataset } from "../../_data";
import { isShown } from "../../_domain/dataset";
import { pagePicture } from "../../_render/page-picture";
import { Trial } from "./trial";
export default async function P({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const q = await searchParams;
  const lang = q.lang === "ar" ? "ar" : "en";
  const { ties, ...records } = dataset;
  const shown = ties.filter(isShown);
  return <Trial records={records} ties={shown} ground={pagePicture({ records, ties: shown }, lang)} lang={lang} theme={q.theme === "dark" ? "dark" : "light"} select={q.select ?? null} live={q.live !== "no"} bottom={q.bottom ?? null} />;
}
