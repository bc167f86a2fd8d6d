import { notFound } from "next/navigation";
import { dataset, datasetOfQuery } from "../../../../_data/current-dataset";
import { site } from "../../../../_data/site";
import { findStory } from "../../../../_domain/sentences/story";
import { isLanguage } from "../../../../_domain/vocabulary/language";
import { storyEmbed } from "../../../../_render/embed/story-embed";

type Context = { readonly params: Promise<{ readonly lang: string; readonly id: string }> };

/** The embed of a story. `proxy.ts` sets its headers and the nonce of its script, and answers unknown ids. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, id } = await params;
  const { searchParams } = new URL(request.url);
  const records = datasetOfQuery(searchParams);
  const story = findStory(id, records);
  if (!isLanguage(lang) || !story) notFound();
  const base = { site: site(), lang, records, current: dataset };
  const body = storyEmbed(base, story, searchParams, request.headers.get("x-nonce") ?? "");
  return new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
