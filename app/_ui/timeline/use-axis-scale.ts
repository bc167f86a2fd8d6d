import { directions } from "../../_domain/vocabulary/language";
import { useAddress } from "../state/address";

/** Places along the axis as percentages from the left, which is its end in a right-to-left page. */
export function useAxisScale(length: number) {
  const { lang } = useAddress();
  const isTurned = directions[lang] === "rtl";
  const at = (place: number) => (isTurned ? length - place : place) / (length / 100);
  return (place: number) => `${Math.round(at(place) * 1000) / 1000}%`;
}

type Stretch = { readonly start: number; readonly end: number };

/** The left end and the width of a stretch of the axis. */
export function useAxisLength(length: number) {
  const across = useAxisScale(length);
  return ({ start, end }: Stretch) => {
    const edges = [start, end].map((place) => Number.parseFloat(across(place)));
    const x = Math.min(...edges);
    return { x: `${x}%`, width: `${Math.max(...edges) - x}%` };
  };
}
