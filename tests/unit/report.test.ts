import { describe, expect, it } from "vitest";
import { reportAddress } from "../../app/_ui/tie/report";

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
