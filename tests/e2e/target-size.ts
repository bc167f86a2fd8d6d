import type { Page } from "@playwright/test";

type Minimum = { readonly selector: string; readonly minPx: number };

/** Markup of targets that are smaller than a minimum; links within a line of text are as high as the line (WCAG 2.5.8). */
export const smallTargets = (page: Page, minimum: Minimum): Promise<readonly string[]> =>
  page.evaluate(({ selector, minPx }) => {
    const box = (element: HTMLElement) => {
      const own = element.getBoundingClientRect();
      const label = (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
      return label && label.height > own.height ? label : own;
    };
    const isInText = (element: HTMLElement) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
    const isShown = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest("[inert]") &&
      !element.matches(":not(:focus)[href='#list'], input[type=range]") &&
      box(element).width > 4;
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => isShown(element) && !isInText(element))
      .filter((element) => Math.min(box(element).width, box(element).height) < minPx - 0.1)
      .map((element) => element.outerHTML.slice(0, 160));
  }, minimum);

export const allTargets =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
/** Targets that a thumb uses: all except removing one choice, the drag handle, and clearing a field. */
export const mainTargets =
  "button:not(.cursor-grab, [aria-label] > *, label button), summary, select, fieldset label, [role=tab], nav a, li[data-tie] > a";

/** Opens every `details` that is part of the page's flow, until `foldAgain`. */
export const unfold = (page: Page) =>
  page.locator("main details:not([name=filter], [open])").evaluateAll((folds) => {
    for (const fold of folds)
      for (const name of ["open", "data-unfolded"]) fold.setAttribute(name, "");
  });

/** Closes what `unfold` has opened. */
export const foldAgain = (page: Page) =>
  page.locator("[data-unfolded]").evaluateAll((folds) => {
    for (const fold of folds)
      for (const name of ["open", "data-unfolded"]) fold.removeAttribute(name);
  });
