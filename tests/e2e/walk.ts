import type { Language } from "../../app/_domain/vocabulary/language";
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

type Check = {
  readonly name: string;
  readonly sizes: readonly Size[];
  /** The one language whose pages are checked, where what is checked does not depend on the language. */
  readonly lang?: Language;
  /** What breaks the rule; empty where nothing does. */
  readonly run: (page: Page) => Promise<readonly string[]>;
};

const languageOf = (page: Page) => new URL(page.url()).pathname.slice(1, 3);

/** The checks that a page must pass at a size, all of them where it is walked in one language only. */
const dueChecks = (page: Page, checks: readonly Check[], size: Size, isOnlyLanguage = false) =>
  checks.filter(
    ({ sizes, lang }) =>
      sizes.includes(size) && (!lang || isOnlyLanguage || lang === languageOf(page)),
  );

const contrastIn = (colorScheme: "light" | "dark") => async (page: Page) => {
  await page.emulateMedia({ colorScheme });
  const violations = await contrastViolations(page);
  await page.emulateMedia({ colorScheme: null });
  return violations;
};

/** At each size, one language in each theme: colours do not depend on the language. */
const contrastChecks: readonly Check[] = [desktop, tablet, narrow].flatMap((size, at) =>
  (["light", "dark"] as const).map((theme, of) => ({
    name: `has enough contrast in the ${theme} theme`,
    sizes: [size],
    lang: (at + of) % 2 === 0 ? "ar" : "en",
    run: contrastIn(theme),
  })),
);

async function headingCount(page: Page): Promise<readonly string[]> {
  const headings = page.locator("h1:not([inert] *)").filter({ visible: true });
  await expect.poll(() => headings.count()).not.toBe(0);
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
  { name: structure, sizes: [desktop], run: structuralViolations },
  // What a width shows and hides does not depend on the language.
  { name: structure, sizes: [tablet], lang: "ar", run: briefStructure },
  { name: structure, sizes: [narrow], lang: "en", run: briefStructure },
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
  /** Whether the page is walked in this language alone, which is then checked for both. */
  readonly isOnlyLanguage?: boolean;
};

async function runChecks(
  page: Page,
  checks: readonly Check[],
  { size, except, isOnlyLanguage }: { readonly size: Size } & Options,
): Promise<void> {
  for (const { name, run } of dueChecks(page, checks, size, isOnlyLanguage)) {
    if (name === except) continue;
    const title = `${new URL(page.url()).pathname} ${name} at ${size.width} × ${size.height}`;
    await test.step(title, async () => expect.soft(await run(page), title).toEqual([]));
  }
}

/** Opens a page and checks every rule at every size; each rule that fails is named. */
export async function walk(
  page: Page,
  open: () => Promise<unknown>,
  { reloadAt = [], ...options }: Options = {},
): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    if (size === desktop || reloadAt.includes(size)) await open();
    await runChecks(page, foldedChecks, { size, ...options });
    await unfold(page);
    await runChecks(page, unfoldedChecks, { size, ...options });
    await foldAgain(page);
  }
}

/** Checks what concerns one open tab of a dialog, at every size. */
export async function walkTab(page: Page, tab: string): Promise<void> {
  for (const size of [desktop, tablet, phone, narrow]) {
    await page.setViewportSize(size);
    for (const check of dueChecks(page, partChecks, size)) {
      const title = `${tab} ${check.name} at ${size.width} × ${size.height}`;
      await test.step(title, async () => expect.soft(await check.run(page), title).toEqual([]));
    }
  }
}
