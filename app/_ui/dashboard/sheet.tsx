import { useAddress } from "../state/address";
import type { Sheet } from "./use-sheet";

/** The grip of the sheet on small screens: press, drag or arrow keys. */
export function SheetHandle({ sheet }: { sheet: Sheet }) {
  const { text } = useAddress();
  return (
    <button
      type="button"
      {...sheet.handle}
      aria-label={`${text.sheet}: ${text.heights[sheet.height]}`}
      className="grid h-6.5 w-full shrink-0 cursor-grab touch-none place-items-center tablet:hidden plain:hidden"
    >
      <span className="h-1 w-10 rounded-full bg-control" />
    </button>
  );
}

/** Utilities per height; 54 px stay free for the map's top bar. */
export const sheetHeight = {
  peek: "script:max-tablet:h-46.5",
  half: "script:max-tablet:h-[min(476px,56dvh)]",
  full: "script:max-tablet:h-[calc(100dvh-54px)]",
} as const;

/** What the sheet and the top bar leave of the map; a full sheet leaves what half of it does. */
export const visibleMapInsets = {
  peek: "script:max-tablet:[--map-bottom:186px]",
  half: "script:max-tablet:[--map-bottom:min(476px,56dvh)]",
  full: "script:max-tablet:[--map-bottom:min(476px,56dvh)]",
} as const;
