import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";
import { oembed } from "../../app/_render/api/oembed";
import { ask } from "../fixtures/routes";

const site = "https://site.example";
const releases = { current: dataset, find: releasedDataset };
const request = (url: string | null, size: { maxwidth?: number; maxheight?: number } = {}) =>
  oembed({ url, maxwidth: null, maxheight: null, format: null, ...size }, releases, site);
const answerOf = (...input: Parameters<typeof request>) => {
  const result = request(...input);
  return result && "body" in result ? result.body : null;
};
const tie = dataset.ties.find(isListed);
const place = dataset.places[0];
const src = (html: unknown) =>
  /<iframe src="([^"]*)"/.exec(String(html))?.[1]?.replaceAll("&amp;", "&");

describe("the frame that oEmbed answers", () => {
  it("is a bare quote with the link, then a bare frame, which is all that WordPress keeps", () => {
    expect(answerOf(`${site}/en?layers=military`)?.html).toMatch(
      /^<blockquote class="wp-embedded-content"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+" width="640" height="480" title="[^"]+" frameborder="0" scrolling="no"><\/iframe>$/,
    );
  });

  it("names its state in full, without the notice of changes that no author chose", () => {
    const address = src(answerOf(`${site}/en?layers=military`)?.html);
    expect(address).toBe(
      `${site}/en/embed?layers=military&statuses=official,reported,assessed&theme=auto&start=tap&panel=none&title=true&legend=true&timeline=false`,
    );
  });

  it("keeps the keys of an embed and the version that it was made with", () => {
    const address = src(answerOf(`${site}/ar/embed?theme=dark&panel=list&seen=v1`)?.html);
    expect(address).toContain("/ar/embed?");
    expect(address).toContain("&seen=v1&theme=dark&start=tap&panel=list&");
  });

  it("keeps the words of an author from an embed, and from no page", () => {
    const query = `tie=${tie?.id}&head=Who%3F&note=A%20note`;
    const end = "&head=Who%3F&note=A%20note";
    expect(src(answerOf(`${site}/en/embed?${query}`)?.html)?.endsWith(end)).toBe(true);
    expect(src(answerOf(`${site}/en?${query}`)?.html)).not.toContain("Who");
    expect(answerOf(`${site}/en/embed?${query}`)?.title).not.toContain("Who");
  });

  it("shows the tie of a tie's page", () => {
    const answer = answerOf(`${site}/en/ties/${tie?.id}`);
    expect(answer?.title).toContain(tie?.title.en);
    expect(src(answer?.html)).toContain(`tie=${tie?.id}`);
  });

  it.each([
    ["/?layers=trade", "/en/embed?layers=trade&"],
    ["/embed?layers=trade&theme=dark", "/en/embed?layers=trade&"],
    [`/api/card.png?tie=${tie?.id}`, "/ar/embed?"],
    [`/api/card.svg?lang=en&tie=${tie?.id}&head=Who`, "/en/embed?"],
    ["/en/disputes", "/en/embed?"],
    ["/api/map.png?layers=trade&lang=en&width=800&head=Who", "/en/embed?layers=trade&"],
    ["/api/map.svg?layers=trade&height=400", "/ar/embed?layers=trade&"],
    [
      "/api/compare.png?a=layers%3Dtrade&b=&lang=en&width=640&head=Who",
      "/en/embed/compare?a=layers",
    ],
  ])("is that of %s too, which people copy", (address, start) => {
    const frame = src(answerOf(`${site}${address}`)?.html);
    expect(frame?.startsWith(site + start)).toBe(true);
    expect(frame).not.toMatch(/width|height|scale|lang=/);
    if (address.includes("tie=")) expect(frame).toContain(`tie=${tie?.id}`);
    expect(frame?.includes("&head=Who")).toBe(address.includes("head="));
    expect(frame?.includes("disputed=true")).toBe(address.endsWith("disputes"));
  });

  it.each([
    ["ties", `/en/ties/${tie?.id}?theme=dark`],
    ["the map", "/ar?layers=trade"],
    ["places", `/en/places/${place?.id}`],
    ["stories", `/en/stories/${dataset.stories?.[0]?.id}?step=2`],
    ["comparisons", "/en/compare?a=known%3D2025-05-26&b="],
  ])("has for %s a thumbnail of the size that it names, within that asked for", async (_, page) => {
    for (const [limits, most] of [
      [{}, [640, 600]],
      [{ maxwidth: 362 }, [362, 600]],
      [{ maxheight: 200 }, [640, 200]],
    ] as const) {
      const answer = answerOf(site + page, limits);
      const picture = await ask(String(answer?.thumbnail_url).replace(site, ""));
      const { width = 0, height = 0 } = await sharp(await picture.arrayBuffer()).metadata();
      expect([answer?.thumbnail_width, answer?.thumbnail_height]).toEqual([width, height]);
      expect(width).toBeLessThanOrEqual(most[0]);
      expect(height).toBeLessThanOrEqual(most[1]);
    }
    expect(answerOf(site + page, { maxheight: 104 })).not.toHaveProperty("thumbnail_url");
  });

  it("has the card of a tie as its thumbnail, in the colours of the frame", () => {
    const page = `${site}/en/ties/${tie?.id}`;
    const card = `${site}/api/card.png?tie=${tie?.id}&lang=en&width=500`;
    expect(answerOf(page, { maxwidth: 500 })?.thumbnail_url).toBe(card);
    expect(answerOf(`${page}?theme=dark`, { maxwidth: 500 })?.thumbnail_url).toBe(
      `${card}&theme=dark`,
    );
  });

  it("has the map as its thumbnail where the tie is unknown or outside the filter", () => {
    const other = tie?.layer === "trade" ? "military" : "trade";
    for (const query of ["tie=no-such-tie", `layers=${other}&tie=${tie?.id}`]) {
      const answer = answerOf(`${site}/en?${query}`);
      expect(answer?.thumbnail_url).toMatch(/\/api\/map\.png\?/);
      expect(src(answer?.html)).toContain(query.split("&").at(-1));
    }
    const all = `${site}/en?tie=${tie?.id}`;
    expect(answerOf(all)?.thumbnail_url).toContain(`/api/card.png?tie=${tie?.id}`);
  });

  it("shows the ties of a place's page", () => {
    expect(src(answerOf(`${site}/ar/places/${place?.id}`)?.html)).toContain(`places=${place?.id}`);
  });

  it.each(["stories", "actors", "sources", "disputes", "about", "data"])(
    "knows the page of %s",
    (page) => {
      expect(answerOf(`${site}/en/${page}`)?.html).toContain(`href="${site}/en/${page}"`);
    },
  );
});

describe("the frame of a story", () => {
  const story = dataset.stories?.[0];
  const path = `stories/${story?.id}`;

  it.each(["", "embed/"])("opens the step of its address (%s)", (kind) => {
    const answer = answerOf(`${site}/ar/${kind}${path}?step=4&theme=dark`);
    expect(src(answer?.html)).toBe(`${site}/ar/embed/${path}?step=4&theme=dark`);
    expect(answer?.title).toContain(story?.steps[3]?.heading.ar);
    expect(answer?.html).toContain(`href="${site}/ar/${path}?step=4"`);
    expect(answer?.thumbnail_url).toContain(story?.steps[3]?.query);
    expect(answer?.thumbnail_url).toContain("theme=dark");
  });

  it("begins where the address opens no step", () => {
    const answer = answerOf(`${site}/en/${path}?seen=v1`, { maxwidth: 400 });
    expect(src(answer?.html)).toBe(`${site}/en/embed/${path}?theme=auto&seen=v1`);
    expect(answer).toMatchObject({ width: 400, title: `${story?.title.en} – ${dataset.name.en}` });
  });

  it("keeps the words of an author from its embed, and from no page", () => {
    const query = "step=2&head=Who%3F&note=No&mark=a-tie";
    expect(src(answerOf(`${site}/en/embed/${path}?${query}`)?.html)).toBe(
      `${site}/en/embed/${path}?step=2&theme=auto&head=Who%3F&note=No&mark=a-tie`,
    );
    const page = answerOf(`${site}/en/${path}?${query}`);
    expect(src(page?.html)).toBe(`${site}/en/embed/${path}?step=2&theme=auto`);
  });

  it("has no notice of changes beside a pinned version", () => {
    const version = log.releases[0]?.version;
    const { html } = answerOf(`${site}/en/${path}?seen=v1&data=${version}`) ?? {};
    expect(src(html)).toBe(`${site}/en/embed/${path}?theme=auto&data=${version}`);
  });

  it("names what it cannot read", () => {
    expect(src(answerOf(`${site}/en/${path}?step=99&colour=red`)?.html)).toMatch(
      /&step=99&colour=red$/,
    );
  });

  it.each([`${path}/more`, "stories/no-such", `embed/embed/${path}`, `embed/${path}/1`])(
    "is none for %s",
    (address) => {
      expect(request(`${site}/en/${address}`)).toBeNull();
      expect(request(`${site}/ru/${path}`)).toBeNull();
    },
  );
});

describe("an address that is none of this site's maps", () => {
  it.each([
    [null],
    ["https://other.example/en"],
    ["http://site.example/en"],
    ["//other.example/en"],
    [`${site}/api/card.png?tie=no-such-tie`],
    [`${site}/api/card.png`],
    [`${site}/api/map.png?lang=ru`],
    [`${site}/api/map.png?lang=/:x`],
    [`${site}/api/compare.png?a=&b=&lang=/other.example/en`],
    [`${site}/api/map.gif`],
    [`${site}/ru`],
    [`${site}/en/ties/no-such-tie`],
    [`${site}/en/places/no-such-place`],
    [`${site}/en/sources/no-such-source`],
    [`${site}/en/embed/elsewhere`],
    [`${site}/en/constructor`],
    [`${site}/en/ties`],
    [`${site}/en/about/more`],
    [`${site}/api/ties`],
    ["not an address\u0000"],
    ["javascript:alert(1)"],
  ])("has no frame: %s", (url) => {
    expect(request(url)).toBeNull();
  });
});

describe("an address that can be read in part", () => {
  it.each([
    ["layers=militry", "layers"],
    ["layers=military,air", "layers"],
    ["time=last-year", "time"],
    ["known=2025", "known"],
    ["places=atlantis&layers=trade", "places"],
    ["possible=true", "possible"],
  ])("with %s has no frame, which would show more, and says so", async (query, parameter) => {
    const url = encodeURIComponent(`/en?${query}`);
    const answer = await ask(`/api/oembed?url=${url}`);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { parameter: string }[] };
    expect(errors.map((error) => error.parameter)).toEqual([parameter]);
  });

  it.each(["layer=military", "colour=a%26b", "view=far"])(
    "with %s carries it into the frame, which names it",
    (query) => {
      const address = src(answerOf(`${site}/en?layers=trade&${query}`)?.html);
      expect(address).toContain(`layers=trade&`);
      expect(new URL(address ?? "").search).toContain(`&${query}`);
    },
  );

  it("leaves out silently what networks add", () => {
    expect(src(answerOf(`${site}/en?fbclid=a&from=singlemessage`)?.html)).not.toMatch(
      /fbclid|from=/,
    );
  });

  it.each([
    "/en?layers=trade&amp;disputed=true",
    "/en?layers=trade&#038;disputed=true",
    "/en?layers=trade&amp;#038;disputed=true).",
    "/en?layers=trade&disputed=true%E2%80%8F",
  ])("is read without what content systems leave on it: %s", (address) => {
    const frame = src(answerOf(address)?.html);
    expect(new URL(frame ?? "").searchParams.get("layers")).toBe("trade");
    expect(new URL(frame ?? "").searchParams.get("disputed")).toBe("true");
  });
});

describe("the size", () => {
  it.each([
    [{}, 640, 480],
    [{ maxwidth: 1200, maxheight: 2000 }, 640, 480],
    [{ maxwidth: 300 }, 300, 480],
    [{ maxheight: 120 }, 640, 120],
  ])("of %j is %d by %d, in the frame and in the thumbnail too", (limits, width, height) => {
    const answer = answerOf(`${site}/en`, limits);
    expect(answer).toMatchObject({
      width,
      height,
      thumbnail_width: width,
      thumbnail_height: height,
    });
    expect(answer?.html).toContain(`width="${width}" height="${height}"`);
  });

  it.each([{ maxwidth: 199 }, { maxheight: 119 }])(
    "leaves no room for a thumbnail at %j",
    (limits) => {
      expect(Object.keys(answerOf(`${site}/en`, limits) ?? {})).not.toContain("thumbnail_url");
    },
  );
});

describe("the address of oEmbed", () => {
  it("ignores unknown keys, as WordPress sends them", async () => {
    expect((await ask("/api/oembed?url=/en&dnt=1&for=x")).status).toBe(200);
  });

  it("does not find a foreign address", async () => {
    expect((await ask("/api/oembed?url=https://other.example/")).status).toBe(404);
  });

  it.each(["/api/oembed", "/api/oembed?maxwidth=300"])("says that %s lacks a url", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ parameter: "url", detail: "is required" }],
    });
  });

  it("refuses another format", async () => {
    expect((await ask("/api/oembed?url=/en&format=xml")).status).toBe(501);
  });

  it("refuses a size that is none", async () => {
    expect((await ask("/api/oembed?url=/en&maxwidth=wide")).status).toBe(400);
  });
});

describe("the oEmbed answer for a comparison", () => {
  const page = `${site}/en/compare?a=known%3D2025-05-26&b=`;

  it("frames its embed, both states in full, and shows its picture", () => {
    const { searchParams, pathname } = new URL(src(answerOf(page)?.html) ?? "");
    const all = "layers=military,trade,diplomatic&statuses=official,reported,assessed";
    expect(pathname).toBe("/en/embed/compare");
    expect(Object.fromEntries(searchParams)).toEqual({ a: `${all}&known=2025-05-26`, b: all });
    expect(answerOf(page)).toMatchObject({
      html: expect.stringContaining(`href="${site}/en/compare?a=known%3D2025-05-26&amp;b="`),
      thumbnail_url: `${site}/api/compare.png?a=known%3D2025-05-26&b=&lang=en&width=640`,
      ...{ thumbnail_width: 640, thumbnail_height: 336, width: 640, height: 480 },
    });
    expect(answerOf(`${page}&theme=dark`)?.thumbnail_url).toMatch(/&theme=dark$/);
  });

  it("is the same for its embed, and compares a single side with all ties", () => {
    const answer = answerOf(page);
    expect(answerOf(page.replace("/compare", "/embed/compare"))).toEqual(answer);
    expect(answerOf(page.replace("&b=", ""))).toEqual(answer);
  });

  it("keeps the other keys of its address; words of an author are those of an embed", () => {
    const own = "&head=Hi+%26+bye&note=No&theme=dark&utm_source=x";
    const keysOf = (address: string) => {
      const {
        a: _,
        b: __,
        ...others
      } = Object.fromEntries(new URL(src(answerOf(address + own)?.html) ?? "").searchParams);
      return others;
    };
    expect(keysOf(page.replace("/compare", "/embed/compare"))).toEqual({
      head: "Hi & bye",
      note: "No",
      theme: "dark",
    });
    expect(keysOf(page)).toEqual({ theme: "dark" });
  });

  it("names what it cannot read, and is none for another site", () => {
    expect(request(`${site}/ar/compare?a=layers%3Dair`)).toEqual({
      errors: [expect.objectContaining({ parameter: "a.layers" })],
    });
    expect(request("https://other.example/en/compare?a=&b=")).toBeNull();
  });
});

describe("the oEmbed answer for versions", () => {
  it("refuses a version that was never released instead of framing today's data", async () => {
    const url = encodeURIComponent("/en?layers=trade&data=ffffffffffff");
    const response = await ask(`/api/oembed?url=${url}`);
    expect(response.status).toBe(404);
    const [error] = (await response.json()).errors;
    expect(error.parameter).toBe("data");
    expect(error.allowed.length).toBeGreaterThan(1);
    expect((await ask(`/api/oembed?url=${url}&data=today`)).status).toBe(404);
  });

  it.each([
    ["a=data%3Dffffffffffff&b=", 404, ["a.data"]],
    ["a=&b=data%3Dffffffffffff", 404, ["b.data"]],
    ["a=data%3Dffffffffffff&b=layers%3Dair", 400, ["b.layers"]],
  ])("refuses one in a comparison like the comparison itself: %s", async (query, status, keys) => {
    const url = encodeURIComponent(`/en/compare?${query}`);
    for (const address of [`/api/oembed?url=${url}`, `/api/compare?${query}`]) {
      const response = await ask(address);
      expect([address, response.status]).toEqual([address, status]);
      const errors: { parameter: string; allowed?: string[] }[] = (await response.json()).errors;
      expect(errors.map(({ parameter }) => parameter)).toEqual(keys);
      if (status === 404) expect(errors[0]?.allowed).toContain(log.releases[0]?.version);
    }
  });

  it("links to what changed since a version, which is no place", () => {
    const address = `${site}/en/changes?from=0123456789ab`;
    expect(answerOf(address)?.html).toContain(`href="${address}"`);
    const { html } = answerOf(`${address}&to=today`) ?? {};
    expect(html).toContain(`href="${address}&amp;to=today"`);
  });
});
