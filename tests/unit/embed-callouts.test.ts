import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { mercator } from "../../app/_domain/flows/mercator";
import { isListed } from "../../app/_domain/records/dataset";
import { languages } from "../../app/_domain/vocabulary/language";
import { embedCallouts } from "../../app/_render/embed/callouts";
import { staticEmbedState } from "../../app/_render/embed/static-embed-state";
import { boxContains, boxesOverlap, moveBox } from "../../app/_render/layout/boxes";
import { calloutMap } from "../../app/_render/svg/callout-map";
import { calloutBox } from "../../app/_render/svg/callout-placement";
import { numberBox } from "../../app/_render/svg/number-placement";
import { projectFrame } from "../../app/_render/svg/svg-projection";

const ids = dataset.ties.filter(isListed).map(({ id }) => id);
const flowMap = flows({ records: dataset, ties: dataset.ties.filter(isListed) });
const wholeFrame = frame(dataset);

const words = {
  en: [
    "About 30 trainers, Agenzia Nova says",
    "Five cargo flights; where from is disputed",
    "By sea",
  ],
  ar: ["نحو ثلاثين مدربًا بحسب وكالة نوفا", "خمس رحلات شحن، ونقطة انطلاقها محل تضارب", "بحرًا"],
} as const;

/** Three ties at a time, through all of the records. */
const triples = ids.flatMap((first, at) => {
  const [second, third] = [ids[(at + 29) % ids.length], ids[(at + 58) % ids.length]];
  return at % 3 === 0 && second && third ? [[first, second, third] as const] : [];
});

const steps = (from: number, to: number, by: number) =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
const wide = steps(500, 1440, 94).flatMap((width) =>
  steps(300, 900, 75).map((height) => ({ width, height })),
);
const narrow = steps(300, 499, 33).flatMap((width) =>
  steps(172, 500, 41).map((height) => ({ width, height })),
);

describe.each(languages)("the words of an author on the still embed, in %s", (lang) => {
  const mapOf = (size: { readonly width: number; readonly height: number }) => {
    const box = { x: 0, y: 0, ...size };
    const { px } = projectFrame(wholeFrame, box);
    return calloutMap({ flowMap, lang, px, box, labelledHubs: null });
  };
  const placed = triples.map((triple) => {
    const calls = triple.map((id, at) => [`call.${at + 1}`, `${id}:${words[lang][at]}`]);
    const site = { records: dataset, site: "https://site.example", lang };
    return embedCallouts(staticEmbedState(site, new URLSearchParams(calls)));
  });

  it("stand beside their ties for most of them, and for the others as numbers", () => {
    expect(placed.every((one) => one !== null)).toBe(true);
    expect(placed.filter((one) => one?.isNumbered).length).toBeLessThan(placed.length / 2);
    for (const one of placed) expect(one?.isNumbered ? 3 : one?.callouts.length).toBe(3);
  });

  it("cover no name, badge, hub or other words at any size", () => {
    for (const size of wide) {
      const map = mapOf(size);
      for (const one of placed) {
        const boxes = (one?.callouts ?? []).map((callout) =>
          moveBox(calloutBox(callout, lang), map.px(mercator(callout.at))),
        );
        for (const [at, box] of boxes.entries()) {
          const others = [...map.boxes, ...boxes.slice(at + 1)];
          const name = `${JSON.stringify(size)} ${JSON.stringify(one?.callouts[at]?.lines)}`;
          expect.soft(boxContains(map.bounds, box), name).toBe(true);
          expect
            .soft(
              others.some((other) => boxesOverlap(box, other)),
              name,
            )
            .toBe(false);
        }
      }
    }
  });

  it("are numbers that cover no name, badge, hub or other number on a narrow map", () => {
    for (const size of narrow) {
      const map = mapOf(size);
      for (const one of placed) {
        const boxes = (one?.numbers ?? []).map((number) =>
          moveBox(numberBox(number), map.px(mercator(number.at))),
        );
        for (const [at, box] of boxes.entries()) {
          const others = [...map.boxes, ...boxes.slice(at + 1)];
          const name = JSON.stringify(size);
          expect.soft(boxContains(map.bounds, box), name).toBe(true);
          expect
            .soft(
              others.some((other) => boxesOverlap(box, other)),
              name,
            )
            .toBe(false);
        }
      }
    }
  });
});
