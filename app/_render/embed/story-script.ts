/**
 * Leads through the steps of a story inside a frame: arrow keys in the direction of reading, a swipe of at least 48 px
 * that is more across than down, and links that replace the document, so that Back leaves the article and not the step.
 */
export function leadThroughSteps({ document, location }: Pick<Window, "document" | "location">) {
  const forwardKey = { ltr: "ArrowRight", rtl: "ArrowLeft" }[document.dir] ?? "ArrowRight";
  const backwardKey = forwardKey === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  const follow = (isNext: boolean) => {
    const link = document.querySelector<HTMLAnchorElement>(
      `.steps [rel=${isNext ? "next" : "prev"}]`,
    );
    if (link) location.replace(link.href);
  };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === forwardKey) follow(true);
    if (event.key === backwardKey) follow(false);
  });
  let start: Touch | undefined;
  document.addEventListener("touchstart", ({ touches }) => {
    start = touches.length === 1 ? touches[0] : undefined;
  });
  document.addEventListener("touchend", ({ changedTouches: [end] }) => {
    if (!start || !end) return;
    const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(across) < 48 || Math.abs(across) < 2 * Math.abs(down)) return;
    follow(across < 0 === (document.dir !== "rtl"));
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link?.closest(".steps") || !isPlain) return;
    event.preventDefault();
    location.replace(link.href);
  });
}

/** The script of the embed of a story, after that of every embed. */
export const storyScript = `(${leadThroughSteps})(window)`;
