import { type RefObject, useEffect, useState } from "react";
import { type VisibleArea, visibleArea } from "./camera";

/** How large the part of the stage is that panels leave free, and where; null until it is measured. */
export function useVisibleArea(
  stage: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): VisibleArea | null {
  const [free, setFree] = useState<VisibleArea | null>(null);
  useEffect(() => {
    const [outer, inner] = [stage.current, box.current];
    if (!outer || !inner) return;
    const measure = () =>
      setFree(visibleArea(outer.getBoundingClientRect(), inner.getBoundingClientRect()));
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [stage, box]);
  return free;
}
