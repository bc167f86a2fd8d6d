import type { Page } from "@playwright/test";
import type { Result } from "axe-core";
import axe from "axe-core";

const structuralTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe-core is injected once a document; `evaluate` is not subject to the page's policy. */
async function inject(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
}

type Run = { readonly rules: "structure" | "contrast" };

/** Runs axe-core in the page; the embed in a preview's frame is scanned as a page of its own. */
async function scan(page: Page, { rules }: Run) {
  await inject(page);
  return page.evaluate(
    async ({ rules, tags }) => {
      const { axe: core } = window as unknown as { axe: typeof axe };
      const { violations, incomplete } = await core.run(
        { exclude: [["iframe"]] },
        {
          iframes: false,
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
          nodes: nodes.map(({ html, any }) => ({
            html,
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
 * Hides what keeps axe from knowing the background of a text: the picture, whose drawing is wider than its box;
 * checkboxes that lie over their labels; and the page behind a dialog, because axe does not know the top layer.
 */
const backgroundOnly = `
  .picture-box, .picture-box *, label input:is([type="radio"], [type="checkbox"]), body:has(dialog[open]) *:not(dialog, dialog *, :has(dialog[open])) {
    visibility: hidden !important;
  }
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

/** Violations of WCAG 2.2 AA and best practice except contrast, as `rule: markup`. */
export async function structuralViolations(page: Page): Promise<readonly string[]> {
  await restyle(page, drawAll);
  const { violations } = await scan(page, { rules: "structure" });
  await restyle(page, "");
  return lines(violations);
}

/** Texts with too little contrast, or whose background axe cannot know because something overlaps them. */
export async function contrastViolations(page: Page): Promise<readonly string[]> {
  await restyle(page, backgroundOnly + drawAll);
  const { violations, incomplete } = await scan(page, { rules: "contrast" });
  await restyle(page, "");
  const unknown = incomplete.map(({ id, nodes }) => ({
    id: `${id} not known`,
    nodes: nodes.filter(({ reason }) => reason === "bgOverlap"),
  }));
  return lines([...violations, ...unknown]);
}
