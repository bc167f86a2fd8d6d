import { optionalParam, patternParam } from "../../_domain/query/codecs";
import type { ValuesOf } from "../../_domain/query/params";

const pixels = (description: string) =>
  optionalParam<number>({
    description,
    schema: { type: "integer", minimum: 1, maximum: 99_999 },
    expected: "a whole number from 1 to 99999",
    read: (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined),
    write: String,
  });

/** The consumer request of oEmbed (1.0, section 2.2). */
export const oembedParams = {
  url: {
    ...optionalParam<string>({
      description: "Address of a page, tie, place, picture or embed of this site.",
      schema: { type: "string", format: "uri-reference" },
      expected: "an address",
      read: (text) => text || undefined,
      write: (text) => text,
    }),
    required: true,
  } as const,
  maxwidth: pixels("Most pixels in width."),
  maxheight: pixels("Most pixels in height."),
  format: patternParam("Format of the answer; only `json` is given.", /^[\w+.-]{1,20}$/, "`json`"),
};

export type OembedRequest = ValuesOf<typeof oembedParams>;
