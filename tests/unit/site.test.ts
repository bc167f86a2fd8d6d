import { afterEach, describe, expect, it, vi } from "vitest";
import { contact } from "../../app/_data/site";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the address for reports", () => {
  it.each(["https://example.org/form", "mailto:desk@example.org"])("is %s as it is", (given) => {
    vi.stubEnv("CONTACT_URL", given);
    expect(contact()).toBe(given);
  });

  it.each(["", "javascript:alert(1)", "data:text/html,x", "http://example.org", " https://x", "x"])(
    "is none where it would be %j",
    (given) => {
      vi.stubEnv("CONTACT_URL", given);
      expect(contact()).toBeNull();
    },
  );
});
