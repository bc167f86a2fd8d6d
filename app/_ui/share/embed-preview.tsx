import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

/** Widths of the two previews, px. */
const widths = { phone: 360, article: 640 } as const;

/** Space between the previews, px. */
const gapPx = 16;

/** A value once it has not changed for some time. */
export function useSettled<Value>(value: Value, ms = 500): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

/** Sets the scale by which the visible previews fit beside each other in a container, at most 1. */
function fitPreviews(container: HTMLElement): void {
  const frames = [...container.querySelectorAll("iframe")].filter((at) => at.checkVisibility());
  const widthPx = frames.reduce((sum, frame) => sum + frame.offsetWidth, 0);
  const freePx = container.clientWidth - gapPx * (frames.length - 1);
  container.style.setProperty("--scale", String(Math.min(1, freePx / widthPx)));
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

type PreviewProps = {
  readonly lang: Language;
  /** Address of the embed, relative to the site. */
  readonly path: string;
  readonly heightPx: number;
};

function EmbedFrame({ lang, path, heightPx, size }: PreviewProps & { size: keyof typeof widths }) {
  const widthPx = widths[size];
  return (
    <figure className={size === "article" ? "max-tablet:hidden" : ""}>
      <figcaption className="mb-1.5 text-2 leading-ui text-ink-2">
        {shareWords(lang)[size]}
      </figcaption>
      <div
        className="overflow-clip"
        style={{
          width: `calc(${widthPx}px * var(--scale))`,
          height: `calc(${heightPx}px * var(--scale))`,
        }}
      >
        <iframe
          key={path}
          src={path}
          title={shareWords(lang)[size]}
          loading="lazy"
          width={widthPx}
          height={heightPx}
          onLoad={(event) => listenInFrame(event.currentTarget)}
          className="max-w-none origin-top-left scale-(--scale) bg-paper rtl:origin-top-right"
        />
      </div>
    </figure>
  );
}

/** The embed as readers will see it on a phone and, where there is room, in an article. */
export function EmbedPreviews({ path, ...rest }: PreviewProps) {
  const container = useRef<HTMLDivElement>(null);
  const settled = useSettled(path);
  useLayoutEffect(() => {
    const { current } = container;
    if (!current) return;
    fitPreviews(current);
    const observer = new ResizeObserver(() => fitPreviews(current));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={container} className="flex items-start justify-center gap-4">
      <EmbedFrame {...rest} path={settled} size="phone" />
      <EmbedFrame {...rest} path={settled} size="article" />
    </div>
  );
}
