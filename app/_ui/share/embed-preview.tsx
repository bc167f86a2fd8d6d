import { useLayoutEffect, useRef } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

type PreviewProps = {
  readonly lang: Language;
  /** Address of the embed, relative to the site. */
  readonly path: string;
  /** Pixels; null is the whole room. */
  readonly width: number | null;
  readonly height: number;
};

/** Pixels around the frame. */
const gap = 12;

/** Makes the frame as small as its room needs, with everything in it as readers will see it. */
function shrink(
  room: HTMLElement,
  { width, height }: Pick<PreviewProps, "width" | "height">,
): void {
  const frame = room.querySelector("iframe");
  if (!frame) return;
  const [wide, high] = [room.clientWidth - 2 * gap, room.clientHeight - 2 * gap];
  frame.width = String(width ?? wide);
  frame.style.transform = `scale(${Math.min(1, wide / (width ?? wide), high / height)})`;
}

/** Steps inside the frame replace each other, so that Back goes on meaning the page; Escape closes the dialog from there too. */
function bind(frame: HTMLIFrameElement): void {
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

/** The embed itself, as it will stand in the article. */
export function EmbedPreview({ lang, path, width, height }: PreviewProps) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = room;
    if (!current) return;
    const again = () => shrink(current, { width, height });
    again();
    const observer = new ResizeObserver(again);
    observer.observe(current);
    return () => observer.disconnect();
  });
  return (
    <div
      ref={room}
      className="grid h-75 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center overflow-clip rounded-2 bg-paper-3"
    >
      <iframe
        key={path}
        src={path}
        title={shareWords(lang).preview}
        height={height}
        onLoad={(event) => bind(event.currentTarget)}
        className="max-w-none shrink-0 bg-paper"
      />
    </div>
  );
}
