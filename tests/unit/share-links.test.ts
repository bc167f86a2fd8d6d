import { describe, expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/query/filter";
import type { Tie } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import {
  messageLine,
  selectionMessage,
  shareLinks,
  tieMessage,
} from "../../app/_domain/sentences/share-links";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset } from "../fixtures/small-dataset";

const tie = (id: string): Tie => {
  const found = smallDataset.ties.find((each) => each.id === id);
  if (!found) throw new Error(`no tie ${id}`);
  return found;
};
const url = "https://site.example/en?q=a%20b&sort=date";

describe("the words of a shared tie", () => {
  it("are its title and who confirms it", () => {
    const message = tieMessage({ ...tie("plain"), status: "reported" });
    expect(messageLine(message, "en")).toBe(`${tie("plain").title.en} – Reported`);
    expect(messageLine(message, "ar")).toBe(`${tie("plain").title.ar} – وفق تقارير`);
  });

  it("say that it was withdrawn, and when", () => {
    const line = messageLine(tieMessage(tie("withdrawn")), "en");
    expect(line).toBe(`${tie("withdrawn").title.en} – Withdrawn on 1 August 2025`);
  });
});

describe("the words of a shared view", () => {
  it("are the sentence and how many ties have which status", () => {
    const line = messageLine(
      selectionMessage(select(smallDataset, defaultFilter(smallDataset))),
      "en",
    );
    expect(line).toMatch(/\d+ ties – \d+ official/);
  });

  it("have no status where nothing matches", () => {
    const none = select(smallDataset, { ...defaultFilter(smallDataset), q: "zzzz" });
    expect(messageLine(selectionMessage(none), "en")).not.toContain(" – ");
  });
});

describe.each(languages)("the links of a message in %s", (lang) => {
  const message = { title: { ar: "أ & ب", en: "A & B" }, status: { ar: "رسمية", en: "Official" } };
  const links = shareLinks(message, url, lang);
  const hrefOf = (wanted: string) =>
    new URL(links.find(({ id }) => id === wanted)?.href ?? "about:blank");
  const line = messageLine(message, lang);

  it("carry headline, status and address to every service, whatever characters they hold", () => {
    expect(hrefOf("whatsapp").searchParams.get("text")).toBe(`${line} – ${url}`);
    for (const service of ["telegram", "x"]) {
      expect(hrefOf(service).searchParams.get("text")).toBe(line);
      expect(hrefOf(service).searchParams.get("url")).toBe(url);
    }
    expect(hrefOf("email").searchParams.get("body")).toBe(`${line} – ${url}`);
    expect(hrefOf("email").searchParams.get("subject")).toBe(message.title[lang]);
  });

  it("have a name in the language", () => {
    expect(links.every(({ name }) => name.length > 0)).toBe(true);
    expect(links.map(({ id }) => id)).toEqual(["whatsapp", "telegram", "x", "email"]);
  });
});
