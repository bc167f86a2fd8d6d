import { openArticle } from "./article-host";
import { type Page, test } from "./test";

/** What WordPress would make up for each post. */
export const secret = "aB3dE5gH7j";

/** Tags and attributes that WordPress keeps of an oEmbed answer (`wp_filter_oembed_result`, its `wp_kses` table). */
const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: [
    "src",
    "width",
    "height",
    "frameborder",
    "marginwidth",
    "marginheight",
    "scrolling",
    "title",
  ],
};

/** What is left of markup that WordPress does not trust. */
const sanitize = (html: string) =>
  html.replace(/<(\/?)(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g, (_, end, name, attributes) => {
    const known = allowedAttributes[name];
    if (!known) return "";
    const left = [...attributes.matchAll(/\s+([\w-]+)(?:="[^"]*")?/g)].filter(([, key]) =>
      known.includes(key),
    );
    return `<${end}${name}${left.map(([text]) => text).join("")}>`;
  });

/** An oEmbed answer as WordPress writes it into a post, with the secret that it makes. */
function wordPressMarkup(html: string): string {
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(sanitize(html));
  if (!found) return "";
  const [, quote = "", frame = ""] = found;
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : "";
  const framed = frame
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      "<iframe",
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
    );
  const open = `<blockquote class="wp-embedded-content" data-secret="${secret}">`;
  return quote.replace("<blockquote>", open) + framed;
}

/** What the script does that WordPress sends along (`wp-embed.js`): heights from 200 to 1000, links of the frame's own host. */
const wordPressScript = `<script>
addEventListener("message", (e) => {
  const data = e.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const all = (name) => document.querySelectorAll(name + '[data-secret="' + data.secret + '"]');
  for (const quote of all("blockquote")) quote.style.display = "none";
  for (const frame of all("iframe")) {
    if (e.source !== frame.contentWindow) continue;
    frame.removeAttribute("style");
    if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === "link") {
      const to = new URL(data.value);
      const own = /^https?:$/.test(to.protocol) && to.host === new URL(frame.getAttribute("src")).host;
      if (own && document.activeElement === frame) window.top.location.href = data.value;
    }
  }
});
addEventListener("load", () => {
  for (const frame of document.querySelectorAll("iframe.wp-embedded-content"))
    frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
});
</script>`;

/** Opens the post that WordPress makes from our oEmbed answer. */
export async function openPost(page: Page, query: string): Promise<void> {
  const url = `http://127.0.0.1:${new URL(test.info().project.use.baseURL ?? "").port}/en?${query}`;
  const asked = new URLSearchParams({ url, maxwidth: "600", maxheight: "900", dnt: "1" });
  const answer = await (await page.request.get(`/api/oembed?${asked}`)).json();
  await openArticle(page, wordPressMarkup(answer.html) + wordPressScript);
}
