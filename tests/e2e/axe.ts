import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import type { Result } from "axe-core";
import { markLooks } from "./text-looks";

const structuralTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The compact file takes half as long to send and to parse as what `axe.source` holds. */
const source = readFileSync(
  join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"),
  "utf8",
);

/**
 * axe-core is injected once a document; `evaluate` is not subject to the page's policy. It writes no markup of what it
 * looks at, which takes long: `scan` reads that of violations.
 */
async function inject(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(`${source}; axe.configure({ noHtml: true })`);
}

type Run = { readonly rules: "structure" | "contrast" };

/**
 * Runs axe-core in the page, or in its open dialog, behind which the page is inert. The embed in a preview's frame is
 * scanned as a page of its own.
 */
async function scan(page: Page, { rules }: Run) {
  await inject(page);
  return page.evaluate(
    async ({ rules, tags }) => {
      const { axe: core } = window as unknown as { axe: typeof axe };
      const root = document.querySelector("dialog[open]:modal") ? "dialog[open]" : "html";
      const part = rules === "contrast" ? `${root} [data-look]` : root;
      const { violations, incomplete } = await core.run(
        { include: [[part]], exclude: [["iframe"]] },
        {
          iframes: false,
          // Selectors of nodes, which nobody reads here, take long on a long page.
          selectors: false,
          elementRef: true,
          resultTypes: ["violations", "incomplete"],
          ...(rules === "contrast"
            ? { runOnly: { type: "rule", values: ["color-contrast"] } }
            : {
                runOnly: { type: "tag", values: tags },
                rules: { "color-contrast": { enabled: false } },
              }),
        },
      );
      const brief = (results: readonly Result[]) =>
        results.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ element, any }) => ({
            html: element?.outerHTML.slice(0, 300),
            reason: (any[0]?.data as { messageKey?: string } | null)?.messageKey,
          })),
        }));
      return { violations: brief(violations), incomplete: brief(incomplete) };
    },
    { rules, tags: structuralTags },
  );
}

type Brief = Awaited<ReturnType<typeof scan>>["violations"];

const lines = (results: Brief) =>
  results.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

/**
 * Hides what keeps axe from knowing the background of a text: the picture, whose drawing is wider than its box, and
 * checkboxes that lie over their labels.
 */
const backgroundOnly = `
  .picture-box, .picture-box *, label input:is([type="radio"], [type="checkbox"]) {
    visibility: hidden !important;
  }
`;

/** Hides the page behind a dialog, because axe does not know the top layer. It takes long to match on a long page. */
const dialogOnly = `
  body *:not(dialog, dialog *, :has(dialog[open])) { visibility: hidden !important }
`;

/** Draws rows that are out of sight, whose height the browser only guesses. */
const drawAll = `
  li { content-visibility: visible !important }
  .list { max-height: none !important; overflow: visible !important }
`;

/** Replaces the style sheet that a check adds to the page; an empty text removes it. */
export const restyle = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text ? [sheet] : [];
  }, rules);

/**
 * Marks the items of lists and rows of tables that differ from an earlier one of their kind by texts and addresses
 * alone: what a scan says of one holds for all. The key of an item is the markup of its ancestors and of itself, where
 * texts, addresses and ids count only as empty or not.
 */
const markRepeatedItems = (page: Page) =>
  page.evaluate(() => {
    const varying =
      /^(href|id|for|name|value|title|src|alt|datetime|d|aria-(label|labelledby|describedby|controls)|data-(actor|place|source|tie))$/;
    const tagOf = (element: Element) =>
      [
        element.tagName,
        ...[...element.attributes]
          .filter(({ name }) => name !== "data-repeated")
          .map(({ name, value }) => `${name}=${varying.test(name) ? value !== "" : value}`),
      ].join(" ");
    const markupOf = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent?.trim() ? "text" : "";
      return `<${tagOf(node)}>${[...node.childNodes].map(markupOf).join("")}</>`;
    };
    const paths = new Map<Element, string>();
    const pathOf = (element: Element | null): string => {
      if (!element) return "";
      const path = paths.get(element) ?? `${pathOf(element.parentElement)}/${tagOf(element)}`;
      paths.set(element, path);
      return path;
    };
    const keys = new Set<string>();
    for (const item of document.querySelectorAll("li, tr")) {
      const key = `${pathOf(item.parentElement)}${markupOf(item)}`;
      item.toggleAttribute("data-repeated", keys.has(key));
      keys.add(key);
    }
  });

const withoutRepeatedItems = "[data-repeated] { display: none !important }";

type Scope = {
  /** Leaves out items that another of the same markup stands for. */
  readonly isBrief?: boolean;
};

/** Violations of WCAG 2.2 AA and best practice except contrast, as `rule: markup`. */
export async function structuralViolations(
  page: Page,
  { isBrief = false }: Scope = {},
): Promise<readonly string[]> {
  if (isBrief) await markRepeatedItems(page);
  await restyle(page, isBrief ? drawAll + withoutRepeatedItems : drawAll);
  const { violations } = await scan(page, { rules: "structure" });
  await restyle(page, "");
  return lines(violations);
}

/**
 * Texts with too little contrast, or whose background axe cannot know because something overlaps them. Texts of a look
 * among `scanned` are passed over; the looks that are scanned now are added to it.
 */
export async function contrastViolations(
  page: Page,
  scanned = new Set<string>(),
): Promise<readonly string[]> {
  await markRepeatedItems(page);
  const hasDialog = (await page.locator("dialog[open]").count()) > 0;
  const hidden = hasDialog ? backgroundOnly + dialogOnly : backgroundOnly;
  await restyle(page, hidden + drawAll + withoutRepeatedItems);
  const looks = await markLooks(page, scanned);
  for (const look of looks) scanned.add(look);
  const { violations, incomplete } =
    looks.length > 0 ? await scan(page, { rules: "contrast" }) : { violations: [], incomplete: [] };
  await restyle(page, "");
  const unknown = incomplete.map(({ id, nodes }) => ({
    id: `${id} not known`,
    nodes: nodes.filter(({ reason }) => reason === "bgOverlap"),
  }));
  return lines([...violations, ...unknown]);
}
