import { type RefObject, useEffect, useState } from "react";
import type { PixelPoint } from "../../_domain/vocabulary/geometry-types";

/** The part of the map element that no panel covers: its size, and its distance from the element's edges, in CSS px. */
export type VisibleArea = {
  readonly width: number;
  readonly height: number;
  readonly padding: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
};

/** The area of `inner` inside `outer`. */
const visibleArea = (outer: DOMRect, inner: DOMRect): VisibleArea => ({
  width: inner.width,
  height: inner.height,
  padding: {
    top: inner.top - outer.top,
    right: outer.right - inner.right,
    bottom: outer.bottom - inner.bottom,
    left: inner.left - outer.left,
  },
});

/** Whether a point of the map element lies in the visible area. */
export function isVisible({ x, y }: PixelPoint, { width, height, padding }: VisibleArea): boolean {
  const [left, top] = [x - padding.left, y - padding.top];
  return left >= 0 && top >= 0 && left <= width && top <= height;
}

/** Observes the area of `innerRef` inside `outerRef`; null until the first measurement. */
export function useVisibleArea(
  outerRef: RefObject<HTMLElement | null>,
  innerRef: RefObject<HTMLElement | null>,
): VisibleArea | null {
  const [area, setArea] = useState<VisibleArea | null>(null);
  useEffect(() => {
    const [outer, inner] = [outerRef.current, innerRef.current];
    if (!outer || !inner) return;
    const observer = new ResizeObserver(() =>
      setArea(visibleArea(outer.getBoundingClientRect(), inner.getBoundingClientRect())),
    );
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [outerRef, innerRef]);
  return area;
}
