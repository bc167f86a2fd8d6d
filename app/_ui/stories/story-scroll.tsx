"use client";
import { useEffect } from "react";
import { createHistoryWriter } from "../state/history-writer";

/** The line of the window that the step in view crosses: 45 % from its top. */
const readingLine = { rootMargin: "-45% 0px -54% 0px" } as const;

const stepElements = () => [...document.querySelectorAll<HTMLElement>("[data-step]")];

const writer = createHistoryWriter(
  ({ address }) => window.history.replaceState(window.history.state, "", address),
  () => {},
);

/** Writes the step into the address; the history keeps one entry for the whole story, so that Back leaves it. */
function writeStep(step: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set("step", step);
  address.hash = "";
  writer.write({ how: "replace", address: address.href });
}

/** Scrolls to the step of a link instead of loading the page again; with a key held, the browser opens it elsewhere. */
function scrollToStep(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const step = link && stepElements().find(({ id }) => link.hash === `#${id}`);
  if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  step.scrollIntoView();
}

/**
 * Opens the step that crosses the reading line: its picture is shown and the address names it. `number` is the step of
 * the address, to which the page scrolls at first unless the browser has restored another position.
 */
export function StoryScroll({ number }: { readonly number: number | null }) {
  useEffect(() => {
    const steps = stepElements();
    let open = steps.find(({ dataset }) => "open" in dataset);
    const show = (step: HTMLElement) => {
      if (step === open) return;
      delete open?.dataset.open;
      open = step;
      step.dataset.open = "";
      writeStep(step.dataset.step ?? "");
    };
    if (number !== null && window.scrollY === 0) open?.scrollIntoView();
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (entry) show(entry.target as HTMLElement);
    }, readingLine);
    for (const step of steps) observer.observe(step);
    document.addEventListener("click", scrollToStep);
    return () => {
      observer.disconnect();
      document.removeEventListener("click", scrollToStep);
    };
  }, [number]);
  return null;
}
