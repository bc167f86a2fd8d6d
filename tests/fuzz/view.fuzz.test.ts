import fc from "fast-check";
import { expect, it } from "vitest";
import { embedFormQuery, formQuery } from "../../app/_domain/query/form-redirect";
import { roundCamera } from "../../app/_domain/query/map-view";
import { embedQuery, pageQuery } from "../../app/_domain/query/page-query";
import { formatParams, parseParams } from "../../app/_domain/query/params";
import {
  embedParams,
  type PageOptions,
  pageParams,
  tieListParams,
} from "../../app/_domain/query/request-options";
import { queries } from "../fixtures/generators";
import { smallDataset as records } from "../fixtures/small-dataset";

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const cameras = fc
  .record({
    zoom: number(0, 22),
    latitude: number(-85.0511, 85.0511),
    longitude: number(-180, 180),
  })
  .map(roundCamera);

const views: fc.Arbitrary<PageOptions> = fc.record({
  tie: fc.option(id),
  view: fc.option(cameras),
  sort: fc.constantFrom("date", "-date"),
  offset: fc.nat(999_999_999),
  seen: fc.option(fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/)),
  data: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
});

const queryOf = (query: string) => new URLSearchParams(query);

it("a view that was written and read is the same view", () =>
  fc.assert(
    fc.property(views, (view) => {
      const { values, problems } = parseParams(
        pageParams,
        queryOf(formatParams(pageParams, view, records)),
        records,
      );
      expect(values).toEqual(view);
      expect(problems).toEqual([]);
    }),
    { numRuns: 1000 },
  ));

it("a box that was written and read is the same box", () =>
  fc.assert(
    fc.property(
      fc.tuple(number(-180, 180), number(-90, 90), number(-180, 180), number(-90, 90)),
      (corners) => {
        const once = parseParams(
          tieListParams,
          queryOf(`bbox=${corners.map((at) => at.toFixed(8))}`),
          records,
        );
        const text = formatParams(tieListParams, once.values, records);
        const again = parseParams(tieListParams, queryOf(text), records);
        expect(again.problems).toEqual([]);
        expect(again.values).toEqual(once.values);
      },
    ),
    { numRuns: 1000 },
  ));

it("the canonical address of any page or embed is read without a problem and stays as it is", () =>
  fc.assert(
    fc.property(queries(records), (query) => {
      for (const reading of [pageQuery, embedQuery]) {
        const { canonical } = reading(query, records);
        const again = reading(queryOf(canonical), records);
        expect(again.problems).toEqual([]);
        expect(again.canonical).toBe(canonical);
      }
    }),
    { numRuns: 2000 },
  ));

it("a form is led to an address that is no form's", () =>
  fc.assert(
    fc.property(queries(records), (query) => {
      for (const reading of [formQuery, embedFormQuery]) {
        const canonical = reading(query, records);
        if (canonical !== null) expect(reading(queryOf(canonical), records)).toBeNull();
      }
    }),
    { numRuns: 2000 },
  ));

it("whatever the keys of an embed were, their full form is read as the same", () =>
  fc.assert(
    fc.property(queries(records), (query) => {
      const { values } = parseParams(embedParams, query, records);
      const full = formatParams(embedParams, values, records, { full: true });
      expect(parseParams(embedParams, queryOf(full), records)).toMatchObject({
        values,
        problems: [],
      });
    }),
    { numRuns: 1000 },
  ));
