import { useState } from "react";
import { index, type Tie } from "../_domain/dataset";
import { useAddress } from "./address";
import type { Locate } from "./map-props";

/** Asks the map to show where a tie starts, passes and ends. */
export function useLocate() {
  const { records } = useAddress();
  const [place, setPlace] = useState<Locate | null>(null);
  const show = (tie: Tie) => {
    const stops = [tie.from, ...tie.via, tie.to];
    const points = stops.flatMap((id) => {
      const found = index(records).places.get(id);
      return found ? [found.coordinates] : [];
    });
    setPlace((before) => ({ points, key: (before?.key ?? 0) + 1 }));
  };
  return { place, show };
}
