import { notFound } from "next/navigation";
import { dataset } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { isLanguage } from "../../_domain/vocabulary/language";
import { staticEmbedState } from "../../_render/embed/state";
import { staticEmbed } from "../../_render/embed/static-embed";

type Context = { readonly params: Promise<{ readonly lang: string }> };

/** The still embed; `proxy.ts` gives its headers and the nonce of its script. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const state = staticEmbedState(
    { dataset, site: site(), lang },
    new URL(request.url).searchParams,
  );
  const body = staticEmbed(state, request.headers.get("x-nonce") ?? "");
  return new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
