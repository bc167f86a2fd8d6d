import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { TimeRange } from "../../_domain/time/dates";
import type { Bin } from "../../_domain/timeline/bins";
import { firstPlayTime, nextPlayTime, type PlayMode } from "../../_domain/timeline/time-window";
import { useReducedMotion } from "../parts/use-reduced-motion";
import { useAddress } from "../state/address";

/** Milliseconds that a window stands. */
export const speeds = { slow: 1800, normal: 900, fast: 450 } as const;
export type Speed = keyof typeof speeds;

const inputs = ["pointerdown", "keydown", "wheel", "touchstart", "popstate"] as const;

/** Stops a playing by any input but a press of its own button, and when the page is left. */
function useStop(isPlaying: boolean, button: RefObject<HTMLElement | null>, stop: () => void) {
  const end = useEffectEvent(({ target }: Event) => {
    // Going back is told by the window, which is no node.
    if (!(target instanceof Node && button.current?.contains(target))) stop();
  });
  useEffect(() => {
    if (!isPlaying) return;
    const over = new AbortController();
    const options = { capture: true, passive: true, signal: over.signal };
    for (const type of inputs) window.addEventListener(type, end, options);
    document.addEventListener("visibilitychange", end, options);
    return () => over.abort();
  }, [isPlaying]);
}

const same = (one: TimeRange | null, other: TimeRange | null | undefined) =>
  other !== undefined && one?.start === other?.start && one?.end === other?.end;

/** Plays through the axis: a window at a time, one alone where motion is unwelcome; the history gets one entry. */
export function usePlay(scale: readonly Bin[]) {
  const { filter, go } = useAddress();
  const calm = useReducedMotion();
  const [mode, setMode] = useState<PlayMode>("grow");
  const [speed, setSpeed] = useState<Speed>("normal");
  const [isPlaying, setPlaying] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const last = useRef<TimeRange | null>(undefined);
  const show = (time: TimeRange | null) => {
    go({ filter: { time } }, same(filter.time, last.current) ? "replace" : "push");
    last.current = time;
    if (nextPlayTime(scale, time, mode) === undefined) setPlaying(false);
  };
  const advance = useEffectEvent(() => {
    const next = nextPlayTime(scale, filter.time, mode);
    if (next === undefined || !same(filter.time, last.current)) setPlaying(false);
    else show(next);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(advance, speeds[speed]);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);
  useStop(isPlaying, button, () => setPlaying(false));
  const press = () => {
    if (isPlaying) return setPlaying(false);
    setPlaying(!calm);
    show(firstPlayTime(scale, filter.time, mode));
  };
  return { isPlaying, calm, press, button, mode, setMode, speed, setSpeed };
}

export type Player = ReturnType<typeof usePlay>;
