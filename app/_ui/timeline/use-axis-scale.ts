import { directions } from "../../_domain/vocabulary/language";
import { useAddress } from "../state/address";

/** Returns a function from a position on the axis, in bars from its start, to a percentage from the left; right-to-left pages have the start at the right. */
export function useAxisScale(length: number) {
  const { lang } = useAddress();
  const isMirrored = directions[lang] === "rtl";
  const percent = (position: number) =>
    (isMirrored ? length - position : position) / (length / 100);
  return (position: number) => `${Math.round(percent(position) * 1000) / 1000}%`;
}

type Stretch = { readonly start: number; readonly end: number };

/** Returns a function from a stretch of the axis, in bars, to its left end and width in percent. */
export function useAxisStretch(length: number) {
  const xOf = useAxisScale(length);
  return ({ start, end }: Stretch) => {
    const edges = [start, end].map((position) => Number.parseFloat(xOf(position)));
    const x = Math.min(...edges);
    return { x: `${x}%`, width: `${Math.max(...edges) - x}%` };
  };
}
