import { useState } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { tieStops } from "../map/camera";
import type { LocateRequest } from "../map/live-map-props";
import { useAddress } from "../state/address";

/** Asks the map to show where a tie starts, passes and ends. */
export function useLocate() {
  const { records } = useAddress();
  const [place, setPlace] = useState<LocateRequest | null>(null);
  const show = (tie: Tie) => {
    const points = tieStops(tie, records);
    setPlace((before) => ({ points, key: (before?.key ?? 0) + 1 }));
  };
  return { place, show };
}
