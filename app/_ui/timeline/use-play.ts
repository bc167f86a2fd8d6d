import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { TimeRange } from "../../_domain/time/dates";
import type { Bin } from "../../_domain/timeline/bins";
import { firstPlayTime, nextPlayTime, type PlayMode } from "../../_domain/timeline/time-window";
import { useReducedMotion } from "../parts/use-reduced-motion";
import { useAddress } from "../state/address";

/** Time between two steps, ms. */
const stepMs = { slow: 1800, normal: 900, fast: 450 } as const;
type Speed = keyof typeof stepMs;

const inputEvents = ["pointerdown", "keydown", "wheel", "touchstart", "popstate"] as const;

/** Stops playing on any input except on its own button, and when the page is hidden. */
function useStopOnInput(
  isPlaying: boolean,
  button: RefObject<HTMLElement | null>,
  stop: () => void,
) {
  const onInput = useEffectEvent(({ target }: Event) => {
    // The target of popstate is the window, which is no node.
    if (!(target instanceof Node && button.current?.contains(target))) stop();
  });
  useEffect(() => {
    if (!isPlaying) return;
    const listeners = new AbortController();
    const options = { capture: true, passive: true, signal: listeners.signal };
    for (const type of inputEvents) window.addEventListener(type, onInput, options);
    document.addEventListener("visibilitychange", onInput, options);
    return () => listeners.abort();
  }, [isPlaying]);
}

const isSameRange = (one: TimeRange | null, other: TimeRange | null | undefined) =>
  other !== undefined && one?.start === other?.start && one?.end === other?.end;

/** Plays through the bins, a time window per step; with reduced motion each press is one step. One play is one history entry. */
export function usePlay(bins: readonly Bin[]) {
  const { filter, go } = useAddress();
  const isReducedMotion = useReducedMotion();
  const [mode, setMode] = useState<PlayMode>("grow");
  const [speed, setSpeed] = useState<Speed>("normal");
  const [isPlaying, setPlaying] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const last = useRef<TimeRange | null>(undefined);
  const show = (time: TimeRange | null) => {
    go(
      { filter: { time, possible: false } },
      isSameRange(filter.time, last.current) ? "replace" : "push",
    );
    last.current = time;
    if (nextPlayTime(bins, time, mode) === undefined) setPlaying(false);
  };
  const advance = useEffectEvent(() => {
    const next = nextPlayTime(bins, filter.time, mode);
    if (next === undefined || !isSameRange(filter.time, last.current)) setPlaying(false);
    else show(next);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(advance, stepMs[speed]);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);
  useStopOnInput(isPlaying, button, () => setPlaying(false));
  const press = () => {
    if (isPlaying) return setPlaying(false);
    setPlaying(!isReducedMotion);
    show(firstPlayTime(bins, filter.time, mode));
  };
  return { isPlaying, isReducedMotion, press, button, mode, setMode, speed, setSpeed };
}

export type Player = ReturnType<typeof usePlay>;
