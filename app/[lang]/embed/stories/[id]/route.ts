import { notFound } from "next/navigation";
import { dataset, datasetOfQuery } from "../../../../_data/current-dataset";
import { site } from "../../../../_data/site";
import { findStory } from "../../../../_domain/sentences/story";
import { isLanguage } from "../../../../_domain/vocabulary/language";
import { storyEmbed } from "../../../../_render/embed/story-embed";
import { embedResponse } from "../../embed-response";

type Context = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

/** The embed of a story; `proxy.ts` answers unknown ids. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, id } = await params;
  const { searchParams } = new URL(request.url);
  const records = datasetOfQuery(searchParams);
  const story = findStory(id, records);
  if (!isLanguage(lang) || !story) notFound();
  const base = { site: site(), lang, records, current: dataset };
  return embedResponse(request, (nonce) => storyEmbed(base, story, searchParams, nonce));
}
