import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { prefersReducedMotion } from "../parts/use-reduced-motion";

/** Heights of the panel where it is a sheet over the map, from the lowest. */
export const heights = ["peek", "half", "full"] as const;
export type Height = (typeof heights)[number];

/** Pixels that a press may wander and still be a press. */
const slack = 6;
const slideMs = 200;

const nextHeight = { peek: "half", half: "full", full: "peek" } as const;

const beside = (height: Height, step: 1 | -1): Height =>
  heights[heights.indexOf(height) + step] ?? height;

/** The height to settle at after a drag of so many pixels upwards. */
export function settleHeight(height: Height, dragged: number, screen: number): Height {
  const step = dragged > 0 ? 1 : -1;
  const once = beside(height, step);
  return Math.abs(dragged) > screen * 0.42 ? beside(once, step) : once;
}

/** Slides the panel from where it stood to where it stands; a transform, so that nothing is laid out twice. */
function useSlide(panel: { current: HTMLElement | null }, height: Height) {
  const before = useRef<number>(undefined);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const top = element.getBoundingClientRect().top;
    const moved = before.current === undefined ? 0 : before.current - top;
    before.current = top;
    if (moved === 0 || prefersReducedMotion() || height === undefined) return;
    element.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], {
      duration: slideMs,
      easing: "cubic-bezier(0.2, 0, 0, 1)",
    });
  }, [panel, height]);
}

/** The sheet's height and the ways to change it: press, drag, arrow keys; opening a tie lifts it from the lowest. */
export function useSheet(open: string | null) {
  const [height, setHeight] = useState<Height>("half");
  useEffect(() => {
    if (open !== null) setHeight((now) => (now === "peek" ? "half" : now));
  }, [open]);
  const panel = useRef<HTMLElement>(null);
  const grip = useRef<{ y: number; height: number } | null>(null);
  const wasDragged = useRef(false);
  useSlide(panel, height);
  const handle = {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = false;
      grip.current = { y: event.clientY, height: panel.current?.offsetHeight ?? 0 };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!grip.current || !panel.current) return;
      const dragged = grip.current.y - event.clientY;
      if (Math.abs(dragged) > slack) wasDragged.current = true;
      if (wasDragged.current) panel.current.style.height = `${grip.current.height + dragged}px`;
    },
    onPointerUp: (event: PointerEvent) => {
      const start = grip.current;
      grip.current = null;
      panel.current?.style.removeProperty("height");
      if (start && wasDragged.current)
        setHeight(settleHeight(height, start.y - event.clientY, window.innerHeight));
    },
    onClick: () => {
      if (!wasDragged.current) setHeight(nextHeight[height]);
      wasDragged.current = false;
    },
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (step !== 1 && step !== -1) return;
      event.preventDefault();
      setHeight(beside(height, step));
    },
  };
  return { height, setHeight, panel, handle };
}

export type Sheet = ReturnType<typeof useSheet>;
