import { useLayoutEffect, useRef } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

type PreviewProps = {
  readonly lang: Language;
  /** Address of the embed, relative to the site. */
  readonly path: string;
  /** Pixels; null is the full width. */
  readonly width: number | null;
  readonly height: number;
};

/** Least space around the frame, px. */
const paddingPx = 12;

/** Scales the frame down to its container; the page in it keeps the size that readers will see. */
function scalePreview(
  container: HTMLElement,
  { width, height }: Pick<PreviewProps, "width" | "height">,
): void {
  const frame = container.querySelector("iframe");
  if (!frame) return;
  const maxWidth = container.clientWidth - 2 * paddingPx;
  const maxHeight = container.clientHeight - 2 * paddingPx;
  frame.width = String(width ?? maxWidth);
  frame.style.transform = `scale(${Math.min(1, maxWidth / (width ?? maxWidth), maxHeight / height)})`;
}

/** Makes links in the frame replace its history entry, so that Back leaves the page, and Escape in it close the dialog. */
function listenInFrame(frame: HTMLIFrameElement): void {
  const { contentDocument, contentWindow } = frame;
  contentDocument?.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") frame.closest("dialog")?.close();
  });
  contentDocument?.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]:not([target])");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    contentWindow?.location.replace(link.href);
  });
}

/** The embed as it will look in the article. */
export function EmbedPreview({ lang, path, width, height }: PreviewProps) {
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = container;
    if (!current) return;
    const resize = () => scalePreview(current, { width, height });
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(current);
    return () => observer.disconnect();
  });
  return (
    <div
      ref={container}
      className="grid h-75 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center overflow-clip rounded-2 bg-paper-3"
    >
      <iframe
        key={path}
        src={path}
        title={shareWords(lang).preview}
        height={height}
        onLoad={(event) => listenInFrame(event.currentTarget)}
        className="max-w-none shrink-0 bg-paper"
      />
    </div>
  );
}
