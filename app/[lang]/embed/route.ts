import { notFound } from "next/navigation";
import { dataset, datasetOfQuery } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { isLanguage } from "../../_domain/vocabulary/language";
import { staticEmbed } from "../../_render/embed/static-embed";
import { staticEmbedState } from "../../_render/embed/static-embed-state";
import { embedResponse } from "./embed-response";

type Context = { readonly params: Promise<{ readonly lang: string }> };

/** The static embed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const { searchParams } = new URL(request.url);
  const records = datasetOfQuery(searchParams);
  const base = { site: site(), lang, records, current: dataset };
  const state = staticEmbedState(base, searchParams);
  return embedResponse(request, (nonce) => staticEmbed(state, nonce));
}
