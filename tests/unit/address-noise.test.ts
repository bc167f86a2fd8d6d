import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { withoutNoise } from "../../app/_domain/query/address-noise";
import { filterParams, formatFilter } from "../../app/_domain/query/filter";
import { keysOf } from "../../app/_domain/query/params";
import {
  feedParams,
  liveEmbedParams,
  pictureParams,
  tieListParams,
} from "../../app/_domain/query/request-options";
import { withoutTracking } from "../../app/_domain/query/tracking-keys";
import { oembedParams } from "../../app/_render/api/oembed-params";
import { filters } from "../fixtures/generators";

/** The clean address of one as a client sends it. */
function clean(address: string): string | null {
  const { pathname, search } = new URL(address, "https://site.example");
  return withoutNoise(pathname, search);
}

const tie = "/en/ties/visa-waiver-2025-05-25";
const marks = [
  ...[".", ",", ";", ":", "!", "?!", "…", "،", "؛", "؟", "۔", "。", ")", "]", "}", ").", ">", "»"],
  ...[
    "“",
    "”",
    "’",
    "'",
    '"',
    "*",
    "**",
    "_",
    "~",
    "|",
    "`",
    "—",
    "–",
    " ",
    "\u00a0",
    "\n",
    "\r\n",
  ],
  ...["\u200f", "\u200e", "\u061c", "\u202c", "\u2069", "\u200b", "\ufeff", "\u00ad", "\u200f)."],
  ...["&quot;", "&gt;", "&nbsp;", "&#8217;", "&#x27;"],
];

describe("a mark at the end of an address", () => {
  it.each(marks)("%j is taken off every kind of path", (mark) => {
    const end = encodeURIComponent(mark);
    for (const path of [tie, "/ar/places/minsk", "/en", "/ar/embed", "/api/ties", "/api/map.png"])
      expect(withoutNoise(path + end, "")).toBe(path);
    expect(withoutNoise(`/${end}`, "")).toBe("/");
  });

  it.each(marks)("%j is taken off the values of a query", (mark) => {
    const end = encodeURIComponent(mark);
    const query = "?layers=military,trade&time=2025-02..2025-06&view=3.36/39.35/24.3";
    expect(withoutNoise("/en", query + end)).toBe(`/en${query}`);
    expect(withoutNoise("/en", `?tie=visa-waiver-2025-05-25${end}&sort=date`)).toBe(
      "/en?tie=visa-waiver-2025-05-25&sort=date",
    );
  });

  it.each(["?time=2025-02..", "?origins=2..", "?time=2025-02..&layers=trade"])(
    "is no open end: %s",
    (query) => {
      expect(withoutNoise("/en", query)).toBeNull();
    },
  );

  it("is told from the open end that it follows", () => {
    expect(clean("/en?time=2025-02...")).toBe("/en?time=2025-02..");
    expect(clean("/en?origins=2..).")).toBe("/en?origins=2..");
  });

  it.each(["?q=what%3F", "?q=%22tractor%22", "?find=a.", "?note=Yes!", "?call.1=a:b."])(
    "stays in the text %s",
    (query) => {
      expect(withoutNoise("/en", query)).toBeNull();
    },
  );

  it.each([")", ".", "»", "\u200f"])("%j is taken off the states of a comparison", (mark) => {
    const end = encodeURIComponent(mark);
    const query = "?a=layers%3Dmilitary,trade&b=known%3D2025-05-26%26layers%3Dtrade";
    expect(withoutNoise("/en/compare", query + end)).toBe(`/en/compare${query}`);
    expect(withoutNoise("/api/compare", query.replace("&b", `${end}&b`))).toBe(
      `/api/compare${query}`,
    );
  });

  it.each([
    "?a=q%3Dwhat%253F&b=",
    "?a=&b=q%3D(a)",
    "?a=x)&b=/en?layers%3Dtrade)",
    "?a=layers%3Dnone%ff)",
  ])("stays in texts and addresses of a comparison: %s", (query) => {
    expect(withoutNoise("/en/compare", query)).toBeNull();
  });

  it.each([
    "?layers=",
    "?layers=)",
    "?known={{7*7}}",
    "?places=1' OR '1'='1')",
    "?layers=trade%00",
  ])("stays where no id, number or date is before it: %s", (query) => {
    expect(withoutNoise("/api/ties", query)).toBeNull();
  });
});

describe("an address", () => {
  it("loses format characters anywhere in its path", () => {
    expect(clean("/en/\u200fties/visa-waiver-\u00ad2025-05-25")).toBe(tie);
  });

  it.each([
    [`${tie}%23claim-x`, `${tie}#claim-x`],
    ["/ar%23list", "/ar#list"],
    ["/En/Ties/Visa-Waiver-2025-05-25", tie],
    ["/AR/places/%D9%83Minsk", "/ar/places/%D9%83minsk"],
    ["/API/Ties.CSV?q=Minsk", "/api/ties.csv?q=Minsk"],
  ])("whose path was encoded or capitalized is read: %s", (address, path) => {
    expect(clean(address)).toBe(path);
  });

  it.each([
    "/en?layers=trade&amp;time=2025",
    "/en?layers=trade&amp;amp;time=2025",
    "/en?layers=trade&%23038;time=2025",
    "/en?layers=trade&%2338;time=2025",
    "/en?layers=trade&amp%3Btime=2025",
    "/en?layers=trade&amp%3bamp;time=2025",
    "/en?layers=trade&%2338%3Btime=2025",
    "/en?layers=trade?time=2025",
    "/en?layers%3Dtrade%26time%3D2025",
    "/en?layers=trade&time%3D2025",
    "/en?amp;layers=trade&amp;time=2025&quot;",
    "/en?%20layers=trade&%0A+time=2025",
    "/en%3Flayers=trade&time=2025",
    "/en%3flayers%3Dtrade%26time%3D2025).",
    "/en%3Flayers=trade?time=2025",
    "/EN?layers=trade&%E2%80%8Btime=2025",
  ])("has its pairs apart: %s", (address) => {
    expect(clean(address)).toBe("/en?layers=trade&time=2025");
  });

  it.each([
    "/api/oembed?url=https://site.example/en?layers=trade",
    "/api/oembed?url=https://site.example/en/ties/x.",
    "/en?utm_source=news.",
    "/en/",
    "/",
    "/en?",
    "/fonts/..%2f..%2fetc%2fpasswd",
    "/en/ties/a%00.html",
    "/en/ties/%ED%A0%80",
  ])("stays as it is: %s", (address) => {
    expect(clean(address)).toBeNull();
  });

  it("in canonical form has no noise", () => {
    fc.assert(
      fc.property(filters(dataset), (filter) => {
        const query = formatFilter(filter, dataset);
        expect(withoutNoise("/en", query && `?${query}`)).toBeNull();
      }),
    );
  });

  it("is clean after one step", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const { pathname, search } = new URL(url);
        const [address = "/"] = withoutNoise(pathname, search)?.split("#") ?? [];
        const [path = "", query] = address.split(/\?(.*)/s);
        expect(withoutNoise(path, query === undefined ? "" : `?${query}`)).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

describe("keys that networks add", () => {
  it.each([
    "utm_source=a&UTM_x=b&fbclid=c&gclid=d&mc_cid=e&_ga=f",
    "from=singlemessage&isappinstalled=0&scene=1&clicktime=2&enterid=3",
    "from=timeline&isappinstalled=0",
    "mibextid=a&sfnsn=b&__cft__[0]=c&__tn__=R&rdid=d&share_url=e",
    "s=20&t=abc&ref_src=twsrc&cxt=x",
    "_r=1&_t=8&is_from_webapp=1&sender_device=pc",
    "rdt=51234&share_id=a&correlation_id=b",
    "trk=public&rcm=a&lipi=b&trackingId=c",
    "etext=a&ysclid=b&yclid=c&ybaip=1",
    "_x_tr_sl=ar&_x_tr_tl=en&_x_tr_hl=en&_x_tr_pto=wapp",
    "xtor=RSS-1&at_medium=social&at_campaign=x",
    "tgWebAppStartParam=a&openExternalBrowser=1&liff.state=b",
    "igsh=a&igshid=b&si=c&feature=shared&epik=d&amp_js_v=0.1&usqp=e",
    "__cf_chl_tk=a&amp=1&outputType=amp&_escaped_fragment_=",
    "slof=1&xmt=a&msockid=b&wprov=sfla1&CMP=share&WT.mc_id=c&ns_mchannel=d",
    "_wv=1&ADTAG=a&luicode=1&lfid=b&_bhlid=c&triedRedirect=true&twgr=d",
  ])("are left out silently: %s", (query) => {
    const rest = withoutTracking(new URLSearchParams(`layers=trade&${query}`));
    expect(rest.toString()).toBe("layers=trade");
  });

  it.each(["layer=military", "foo=1", "from=minsk", "utm=1", "time.start=2025", "statuses=x"])(
    "are not %s",
    (query) => {
      expect(withoutTracking(new URLSearchParams(query)).toString()).toBe(query);
    },
  );

  it("are no key of ours, and none of their values is a place", () => {
    const tables = [filterParams, liveEmbedParams, tieListParams, feedParams, pictureParams];
    const keys = [...tables, oembedParams].flatMap((table) => keysOf<object>(table));
    const query = new URLSearchParams(keys.map((key) => [key, "x"]));
    expect(withoutTracking(query)).toEqual(query);
    const places = new URLSearchParams(dataset.places.map(({ id }) => ["from", id]));
    expect(withoutTracking(places)).toEqual(places);
  });
});

it("keeps an encoded pair that no decoder reads", () => {
  expect(clean("/en?q%3D%ZZ")).toBeNull();
});
