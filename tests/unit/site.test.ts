import { afterEach, describe, expect, it, vi } from "vitest";
import { contact, readAddresses } from "../../app/_data/site";

afterEach(() => {
  vi.unstubAllEnvs();
});

const siteOf = (environment: Record<string, string>) => readAddresses(environment).site;

describe("the address of the site", () => {
  it.each([
    ["https://map.example", "https://map.example"],
    ["https://map.example/", "https://map.example"],
    ["HTTPS://Map.Example:443//", "https://map.example"],
    ["http://map.example:8080", "http://map.example:8080"],
    ["https://خريطة.مثال", "https://xn--ogbjjy8g.xn--mgbh0fb"],
    ["https://münchen.example", "https://xn--mnchen-3ya.example"],
    ["http://[2001:DB8::1]:80", "http://[2001:db8::1]"],
  ])("%s is read as %s", (given, expected) => {
    expect(siteOf({ SITE_URL: given })).toBe(expected);
  });

  it.each([
    ...[
      "map.example",
      "//map.example",
      "localhost:3000",
      "ftp://map.example",
      "javascript:alert(1)",
    ],
    ...["https://map.example/path", "https://map.example?a", "https://map.example#a", "https://"],
    ...["https://a:b@map.example", "https://map example", "https://map.example; script-src *", "x"],
    ...["https://map.example:99999", "https://[::1", " ", "https://map.example\\@evil.example"],
  ])("is refused in one line where it is %j", (given) => {
    expect(() => siteOf({ SITE_URL: given })).toThrow(/^SITE_URL: expected an origin [^\n]*$/);
  });

  it.each([
    [{}, "http://127.0.0.1:3000"],
    [{ HOSTNAME: "::1", PORT: "81" }, "http://[::1]:81"],
    [{ HOSTNAME: "[::1]" }, "http://[::1]:3000"],
    [{ HOSTNAME: "::" }, "http://[::]:3000"],
    [{ HOSTNAME: "0.0.0.0" }, "http://0.0.0.0:3000"],
    [{ HOSTNAME: "host.example", PORT: "80", SITE_URL: "" }, "http://host.example"],
  ])("follows from %j where none is set", (environment, expected) => {
    expect(siteOf(environment)).toBe(expected);
  });

  it("leaves an IPv6 address to listen on without brackets", () => {
    expect(readAddresses({ HOSTNAME: "[::1]" })).toMatchObject({ hostname: "::1", port: 3000 });
  });

  it.each(["a b", "http://host", "::g", "host/path", "a:b"])(
    "is refused where HOSTNAME is %j",
    (given) => {
      expect(() => siteOf({ HOSTNAME: given })).toThrow(/^HOSTNAME: expected [^\n]*$/);
    },
  );

  it.each(["x", "0", "65536", "-1", "3000.5"])("is refused where PORT is %j", (given) => {
    expect(() => siteOf({ PORT: given })).toThrow(/^PORT: expected [^\n]*$/);
  });
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
