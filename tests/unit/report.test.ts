import { describe, expect, it } from "vitest";
import { languages } from "../../app/_domain/vocabulary/language";
import { reportAddress, tieReport } from "../../app/_ui/tie/report-text";
import { smallDataset } from "../fixtures/small-dataset";

describe("the address of a report", () => {
  it("writes spaces as %20, because mail programs show a plus as it is", () => {
    expect(reportAddress("mailto:desk@example.org", "Error in a", "line one\nline two")).toBe(
      "mailto:desk@example.org?subject=Error%20in%20a&body=line%20one%0Aline%20two",
    );
  });

  it("adds to a query that is there", () => {
    expect(reportAddress("https://example.org/form?team=data", "a", "b")).toBe(
      "https://example.org/form?team=data&subject=a&body=b",
    );
  });
});

describe("the report of a tie", () => {
  const [tie] = smallDataset.ties;
  if (!tie) throw new Error("no ties");

  it.each(languages)("names tie, version and address, and each claim by its own in %s", (lang) => {
    const { subject, body } = tieReport(tie, lang, smallDataset, "https://site.example");
    const address = `https://site.example/${lang}/ties/${tie.id}`;
    expect(subject).toContain(tie.id);
    for (const part of [tie.title[lang], `${address}\n`, smallDataset.version])
      expect(body).toContain(part);
    for (const id of tie.sources) expect(body).toContain(`: #claim-${id}\n`);
  });

  it("names a source without a record by its id", () => {
    const unknown = { ...tie, sources: ["no-source"] };
    expect(tieReport(unknown, "en", smallDataset, "").body).toContain(
      "- no-source: #claim-no-source",
    );
  });
});
