/** The document as a response; `write` puts the nonce of this request into its scripts. `proxy.ts` sets the other headers. */
export const embedResponse = ({ headers }: Request, write: (nonce: string) => string): Response =>
  new Response(write(headers.get("x-nonce") ?? ""), {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
