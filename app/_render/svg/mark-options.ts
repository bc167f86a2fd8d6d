import type { FlowMap, SelectedLine } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { BaseLabel } from "./base-labels";
import type { PlacedCallout } from "./callout-placement";
import type { LabelledHub } from "./hub-marks";
import type { PlacedNumber } from "./number-placement";
import type { Size } from "./svg-projection";
import type { Palette } from "./svg-theme";

/** The land of one area as rings of `[longitude, latitude]`. */
export type AreaRings = { readonly id: string; readonly rings: readonly (readonly Point[])[] };

export type MarkOptions = {
  readonly lang: Language;
  readonly palette: Palette;
  readonly frame: Frame;
  /** Tells the ids in this map from those in the other maps of a document; missing where it has one. */
  readonly mapId?: string;
  /** Rectangle in px into which a picture's frame is fitted; without it marks stand at shares of the page's svg. */
  readonly box?: Frame;
  /** Size in px of a narrow page; badges without room at it show on wide pages only. */
  readonly narrowSize?: Size;
  /** The map beside this one: the badge of a flow takes the same room on both. */
  readonly otherFlowMap?: FlowMap;
  /** Scale of lines and arrowheads in pictures; pages set their own by CSS. */
  readonly scale?: number;
  readonly selected?: SelectedLine | null;
  /** Whether badges have the sign ≠ beside them: all ties drawn are disputed, because the reader asked for these. */
  readonly hasSigns?: boolean;
  /** Hub id → hub with the position of its label; without it every hub has its label as recorded. */
  readonly labelledHubs?: ReadonlyMap<string, LabelledHub>;
  readonly extents?: readonly AreaRings[];
  readonly base?: readonly BaseLabel[];
  /** Ties that are drawn strong over all others, which are then faint. */
  readonly marked?: FlowMap;
  /** What an author wrote beside flows, and the numbers that stand for it. */
  readonly callouts?: readonly PlacedCallout[];
  readonly numbers?: readonly PlacedNumber[];
};
