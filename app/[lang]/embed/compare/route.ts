import { notFound } from "next/navigation";
import { dataset, releasedDataset } from "../../../_data/current-dataset";
import { site } from "../../../_data/site";
import { isLanguage } from "../../../_domain/vocabulary/language";
import { comparisonEmbed } from "../../../_render/embed/comparison-embed";
import { embedResponse } from "../embed-response";

type Context = { readonly params: Promise<{ readonly lang: string }> };

/** The embed of a comparison. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const { searchParams } = new URL(request.url);
  const context = { site: site(), lang, releases: { current: dataset, find: releasedDataset } };
  return embedResponse(request, (nonce) => comparisonEmbed(context, searchParams, nonce));
}
