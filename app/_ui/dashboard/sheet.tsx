import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ScriptButton } from "../parts/script-button";
import { prefersReducedMotion } from "../parts/use-reduced-motion";
import { useAddress } from "../state/address";

/** Heights of the panel where it is a sheet over the map, lowest first. */
const heights = ["peek", "half", "full"] as const;
type Height = (typeof heights)[number];

const nextHeight = { peek: "half", half: "full", full: "peek" } as const;

/** Classes of the panel; a full sheet leaves 54 px for the top bar. */
export const sheetHeight = {
  peek: "sheet:h-46.5",
  half: "sheet:h-[min(500px,59dvh)]",
  full: "sheet:h-[calc(100dvh-54px)]",
} as const satisfies Record<Height, string>;

/** Classes of the map with the part that the sheet covers; under a full sheet the map stays as under a half one. */
export const visibleMapInsets = {
  peek: "sheet:[--map-bottom:186px]",
  half: "sheet:[--map-bottom:min(500px,59dvh)]",
  full: "sheet:[--map-bottom:min(500px,59dvh)]",
} as const satisfies Record<Height, string>;

/** A pointer that moves no farther is a press, not a drag. */
const maxPressPx = 6;
const slideMs = 200;

const neighbour = (height: Height, step: 1 | -1): Height =>
  heights[heights.indexOf(height) + step] ?? height;

/** The height after a drag: one step in its direction, two where it is longer than 42 % of the screen. Px, up > 0. */
export function settleHeight(height: Height, draggedPx: number, screenPx: number): Height {
  const step = draggedPx > 0 ? 1 : -1;
  const first = neighbour(height, step);
  return Math.abs(draggedPx) > screenPx * 0.42 ? neighbour(first, step) : first;
}

/** Animates the panel from its last position when the height changes; a transform, so layout runs once. */
function useSlide(panel: { current: HTMLElement | null }, height: Height) {
  const previousTop = useRef<number>(undefined);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const { top } = element.getBoundingClientRect();
    const moved = previousTop.current === undefined ? 0 : previousTop.current - top;
    previousTop.current = top;
    if (moved === 0 || prefersReducedMotion() || height === undefined) return;
    element.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], {
      duration: slideMs,
      easing: "cubic-bezier(0.2, 0, 0, 1)",
    });
  }, [panel, height]);
}

/** What the handle of the sheet listens to: press, drag and arrow keys. */
function useHandle(
  panel: { readonly current: HTMLElement | null },
  height: Height,
  setHeight: (height: Height) => void,
) {
  const drag = useRef<{ startY: number; height: number; px: number } | null>(null);
  const wasDragged = useRef(false);
  /** Ends a drag where it is, also where the device takes it over: for a gesture of its own, a call, a turned screen. */
  const settle = () => {
    const last = drag.current;
    drag.current = null;
    panel.current?.style.removeProperty("height");
    if (last && wasDragged.current) setHeight(settleHeight(height, last.px, window.innerHeight));
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = false;
      drag.current = {
        startY: event.clientY,
        height: panel.current?.offsetHeight ?? 0,
        px: 0,
      };
    },
    onPointerMove: (event: PointerEvent) => {
      const current = drag.current;
      if (!current || !panel.current) return;
      current.px = current.startY - event.clientY;
      if (Math.abs(current.px) > maxPressPx) wasDragged.current = true;
      if (wasDragged.current) panel.current.style.height = `${current.height + current.px}px`;
    },
    onPointerUp: settle,
    onPointerCancel: () => {
      settle();
      // No click follows that would reset it.
      wasDragged.current = false;
    },
    onClick: () => {
      if (!wasDragged.current) setHeight(nextHeight[height]);
      wasDragged.current = false;
    },
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      setHeight(neighbour(height, event.key === "ArrowUp" ? 1 : -1));
    },
  };
}

/** The sheet's height and what its handle listens to. Opening a tie raises it from `peek`. */
export function useSheet(tie: string | null) {
  const [height, setHeight] = useState<Height>("half");
  useEffect(() => {
    if (tie !== null) setHeight((now) => (now === "peek" ? "half" : now));
  }, [tie]);
  const panel = useRef<HTMLElement>(null);
  useSlide(panel, height);
  const handlers = useHandle(panel, height, setHeight);
  return { height, setHeight, panel, handlers };
}

type HandleProps = Pick<ReturnType<typeof useSheet>, "height" | "handlers">;

/** The handle of the sheet on small screens. */
export function SheetHandle({ height, handlers }: HandleProps) {
  const { text } = useAddress();
  return (
    <ScriptButton
      {...handlers}
      aria-label={`${text.sheet}: ${text.heights[height]}`}
      className="hidden h-6.5 w-full shrink-0 cursor-grab touch-none place-items-center sheet:grid"
    >
      <span className="h-1 w-10 rounded-full bg-control" />
    </ScriptButton>
  );
}
