import { type RefObject, useEffect, useState } from "react";
import { type Free, freeArea } from "./camera";

/** How large the part of the stage is that panels leave free, and where; null until it is measured. */
export function useFree(
  stage: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): Free | null {
  const [free, setFree] = useState<Free | null>(null);
  useEffect(() => {
    const [outer, inner] = [stage.current, box.current];
    if (!outer || !inner) return;
    const measure = () =>
      setFree(freeArea(outer.getBoundingClientRect(), inner.getBoundingClientRect()));
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [stage, box]);
  return free;
}
