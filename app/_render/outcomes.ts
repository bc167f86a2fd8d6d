import type { Selection } from "../_domain/select";
import type { ListView, PictureView } from "../_domain/view";
import { csvName } from "./csv";
import { citedTie, tiesJson } from "./json";
import { boxed, facetsWithin, page } from "./listing";
import type { Asked } from "./operation";
import { picture } from "./picture";

/** The selection as one page of a list shows it. */
export const paged = ({ selection, dataset }: Asked, view: ListView): Selection => ({
  ...selection,
  ties: page(boxed(selection, view, dataset), view),
});

export function ties({ selection, dataset, query, site }: Asked, view: ListView) {
  const found = boxed(selection, view, dataset);
  const shown = { offset: view.offset, ties: page(found, view) };
  return { body: tiesJson(found, shown, facetsWithin(found, view, dataset), { query, site }) };
}

export function tie({ dataset, id, site }: Asked) {
  const found = dataset.ties.find((known) => known.id === id);
  if (!found) return null;
  return found.merged
    ? { moved: `/api/ties/${found.merged}` }
    : { body: citedTie(found, dataset, site) };
}

export const drawing = ({ selection, site }: Asked, view: Omit<PictureView, "scale">) =>
  picture(selection, { ...view, palette: view.theme, site });

export const named = (query: string, ending: string) => csvName(query).replace(/\.csv$/, ending);

export async function raster(asked: Asked, view: PictureView) {
  const { png } = await import("./png");
  const body = await png(drawing(asked, view), view.scale);
  return { body, name: named(asked.query, ".png") };
}
