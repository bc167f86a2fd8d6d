import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { answerSchemas } from "../../app/_render/api/answer-schemas";
import { problem, problems } from "../../app/_render/api/problems";

const ajv = new Ajv2020();
addFormats.default(ajv);
const isValid = ajv.compile(answerSchemas.Problem);

const site = "https://site.example";
const instanceOf = (path: string) =>
  problem("parameter", `http://host.example${path}`, site).instance;

describe("a problem document", () => {
  it.each(Object.keys(problems) as (keyof typeof problems)[])("%s fits its schema", (kind) => {
    expect(isValid(problem(kind, "http://host.example/api/ties?x=1", site))).toBe(true);
  });

  it("points to the section of the data page that explains it", () => {
    expect(problem("missing", "http://host.example/", site).type).toBe(
      "https://site.example/en/data#problem-not-found",
    );
  });

  it("names path and query without the host", () => {
    expect(instanceOf("/api/ties?layers=x")).toBe("/api/ties?layers=x");
  });

  it.each([
    "/api/ties?q=%zz",
    "/api/ties?a={b}|[c]",
    "/api/ties?q=%",
    `/api/ties?q=${"%D9".repeat(900)}`,
  ])("writes %.40s as a URI reference", (path) => {
    expect(isValid(problem("parameter", `http://host.example${path}`, site))).toBe(true);
  });

  it("is bounded in length", () => {
    const errors = Array.from({ length: 500 }, () => ({ parameter: "x", detail: "is unknown" }));
    const long = problem(
      "parameter",
      `http://host.example/api/ties?q=${"x".repeat(9000)}`,
      site,
      errors,
    );
    expect(JSON.stringify(long).length).toBeLessThan(2500);
  });
});
