import { type Language, languages } from "../../app/_domain/vocabulary/language";
import { contrastViolations, structuralViolations } from "./axe";
import { unmarkedPhrases } from "./language-of-parts";
import { allTargets, foldAgain, smallTargets, unfold } from "./target-size";
import { expect, overflowPx, type Page, test } from "./test";
import { clippedByWiderSpacing, overlappingTexts } from "./text-layout";

type Size = { readonly width: number; readonly height: number };

const desktop: Size = { width: 1440, height: 900 };
const tablet: Size = { width: 768, height: 900 };
export const phone: Size = { width: 390, height: 844 };
const narrow: Size = { width: 320, height: 640 };
/** A desktop at 400 % zoom (WCAG 1.4.10). */
const zoomed: Size = { width: 320, height: 256 };

export const sizes = [desktop, tablet, phone, narrow, zoomed] as const;

/**
 * Which of its two walks a page is on, in one language each. What is scanned for contrast and at small widths does not
 * depend on the language: each such scan belongs to one of the walks.
 */
export type Turn = "first" | "second";

/** Cases take turns, so that every other one is scanned in Arabic first. */
export const turnOf = (lang: Language, at: number): Turn =>
  languages.indexOf(lang) === at % languages.length ? "first" : "second";

type Check = {
  readonly name: string;
  readonly sizes: readonly Size[];
  /** The one walk that makes the check; both do by default. */
  readonly turn?: Turn;
  /** What breaks the rule, empty where nothing does; `looks` are those of texts whose contrast is known. */
  readonly run: (page: Page, looks: Set<string>) => Promise<readonly string[]>;
};

/** The checks that a page must pass at a size, all of them where it is walked in one language only. */
const dueChecks = (checks: readonly Check[], size: Size, turn: Turn | undefined) =>
  checks.filter(
    (check) => check.sizes.includes(size) && (!check.turn || !turn || check.turn === turn),
  );

const contrastIn = (colorScheme: "light" | "dark") => async (page: Page, looks: Set<string>) => {
  await page.emulateMedia({ colorScheme });
  const violations = await contrastViolations(page, looks);
  await page.emulateMedia({ colorScheme: null });
  return violations;
};

const contrastChecks: readonly Check[] = (["light", "dark"] as const).map((theme) => ({
  name: `has enough contrast in the ${theme} theme`,
  sizes: [desktop, tablet, narrow],
  turn: "first",
  run: contrastIn(theme),
}));

async function headingCount(page: Page): Promise<readonly string[]> {
  const headings = page.locator("h1:not([inert] *)").filter({ visible: true });
  await headings.first().waitFor();
  const texts = await headings.allTextContents();
  return texts.length === 1 ? [] : texts;
}

/** Says by how many pixels the page scrolls sideways. */
async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  const overflow = await overflowPx(page);
  return overflow > 0 ? [`${overflow} px wider than the window`] : [];
}

const structure = "breaks no structural rule of WCAG";
/** Every item is scanned at one size: its texts do not depend on the size. */
const briefStructure = (page: Page) => structuralViolations(page, { isBrief: true });

/** Rules of a page as it is loaded, and of each tab of a dialog. */
const partChecks: readonly Check[] = [
  { name: structure, sizes: [desktop], run: (page) => structuralViolations(page) },
  { name: structure, sizes: [tablet], turn: "first", run: briefStructure },
  { name: structure, sizes: [narrow], turn: "second", run: briefStructure },
  ...contrastChecks,
  {
    name: "lays no text of a paragraph on another",
    sizes: [desktop, tablet, narrow],
    run: overlappingTexts,
  },
  {
    name: "clips no text when its spacing is wider",
    sizes: [desktop, phone],
    run: clippedByWiderSpacing,
  },
];

/** Rules of a page as it is loaded. */
const foldedChecks: readonly Check[] = [
  ...partChecks,
  {
    name: "has one heading of the first level",
    sizes: [desktop, tablet, phone],
    run: headingCount,
  },
  {
    name: "marks phrases of other languages",
    sizes: [desktop],
    run: unmarkedPhrases,
  },
];

/** Rules of every page with all that can be unfolded. */
const unfoldedChecks: readonly Check[] = [
  {
    name: "has targets of at least 24 px",
    sizes: [desktop, phone],
    run: (page) => smallTargets(page, { selector: allTargets, minPx: 24 }),
  },
  {
    name: "does not scroll sideways",
    sizes: [narrow, zoomed],
    run: sidewaysScroll,
  },
];

type Options = {
  /** Sizes at which the page is opened again, for pages whose layout depends on the width at which they were loaded. */
  readonly reloadAt?: readonly Size[];
  /** Name of a check that the page need not pass. */
  readonly except?: string | undefined;
  /** All checks are made where a page is walked in one language alone. */
  readonly turn?: Turn;
  /** Looks of texts whose contrast is known from pages before. */
  readonly looks?: Set<string>;
};

type Step = { readonly size: Size; readonly place: string; readonly looks: Set<string> } & Options;

async function runChecks(
  page: Page,
  checks: readonly Check[],
  { size, place, looks, except, turn }: Step,
): Promise<void> {
  for (const { name, run } of dueChecks(checks, size, turn)) {
    if (name === except) continue;
    const title = `${place} ${name} at ${size.width} × ${size.height}`;
    await test.step(title, async () => expect.soft(await run(page, looks), title).toEqual([]));
  }
}

/** Opens a page and checks every rule at every size; each rule that fails is named. */
export async function walk(
  page: Page,
  open: () => Promise<unknown>,
  { reloadAt = [], looks = new Set(), ...options }: Options = {},
): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    if (size === desktop || reloadAt.includes(size)) await open();
    const { pathname, search } = new URL(page.url());
    const step = { size, place: pathname + search, looks, ...options };
    await runChecks(page, foldedChecks, step);
    await unfold(page);
    await runChecks(page, unfoldedChecks, step);
    await foldAgain(page);
  }
}

type Tab = { readonly name: string; readonly turn: Turn; readonly looks: Set<string> };

/** Checks what concerns one open tab of a dialog, at every size. */
export async function walkTab(page: Page, { name, ...options }: Tab): Promise<void> {
  for (const size of [desktop, tablet, phone, narrow]) {
    await page.setViewportSize(size);
    await runChecks(page, partChecks, { size, place: name, ...options });
  }
}
