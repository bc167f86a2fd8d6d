import type { Map as MapLibreMap } from "maplibre-gl";
import type { ReactNode } from "react";
import type { CountedHub, Flow, FlowMap } from "../../_domain/flows/flows";
import type { Camera } from "../../_domain/query/map-view";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { PixelPoint, Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import type { ObstacleBox } from "../../_render/map-style/obstacle-boxes";
import type { HubLabelPosition } from "../../_render/svg/hub-marks";
import type { MarkOptions } from "../../_render/svg/mark-options";
import type { MapLibrary } from "./map-library";
import type { VisibleArea } from "./visible-area";

export type MapInstance = MapLibreMap;

/** `partial`: drawn without some parts of the base map. `lost`: the browser took the WebGL context away. */
export type MapState = "loading" | "ready" | "partial" | "failed" | "lost";

/** Places to show; a new key moves the camera again. */
export type LocateRequest = { readonly points: readonly Point[]; readonly key: number };

/** The flow or hub under the pointer or with the focus, and the point of the map element where it is. */
export type MapHit = PixelPoint &
  (
    | { readonly flow: Flow; readonly hub?: undefined }
    | { readonly hub: CountedHub; readonly flow?: undefined }
  );

/** What is drawn below the flows; the server computes it. */
export type PictureBaseMap = {
  readonly size: { readonly width: number; readonly height: number };
  /** Position of the land image in the picture, in percent. */
  readonly land: Readonly<Record<"x" | "y" | "width" | "height", string>>;
  readonly images: Readonly<Record<Theme, string>>;
  readonly extents: NonNullable<MarkOptions["extents"]>;
  /** Labels of the base map for which the picture has space. */
  readonly base: NonNullable<MarkOptions["base"]>;
  /** Hub id → position of its label, for hubs whose record names none. */
  readonly hubLabels: Readonly<Record<string, HubLabelPosition>>;
};

/** What the map draws. */
export type MapContent = {
  readonly records: Catalogue;
  readonly ties: readonly TieSummary[];
  readonly flowMap: FlowMap;
  /** Ties that an author marked; null where none is. */
  readonly marked: FlowMap | null;
  /** Whether only disputed ties are asked for. */
  readonly hasSigns: boolean;
  readonly baseMap: PictureBaseMap;
};

/** The part of the content that the map shows or highlights. */
export type MapFocus = {
  /** The view of the address; null for all hubs. */
  readonly view: Camera | null;
  readonly locate: LocateRequest | null;
  readonly selected: TieSummary | null;
  /** Id of the tie whose card is under the pointer. */
  readonly hovered: string | null;
};

/** What the reader does with the map. */
export type MapEvents = {
  readonly onFlow: (flow: Flow) => void;
  readonly onHub: (hub: string) => void;
  /** The reader moved the camera; null for all hubs. */
  readonly onView: (view: Camera | null) => void;
};

/** What stands over the map: the live map, null while it is the picture, and the part of it that is visible. */
export type Overlay = (
  map: MapInstance | null,
  area: VisibleArea,
  content: MapContent,
  /** Called with the boxes that the overlay covers. */
  onObstacles: (boxes: readonly ObstacleBox[]) => void,
) => ReactNode;

/** The width in px of the map, and whether an author's words have room on its first view. */
export type RoomReport = { readonly widthPx: number; readonly hasRoom: boolean };

export type LiveMapProps = {
  /** Null until it is loaded; the style is computed before. */
  readonly library: MapLibrary | null;
  readonly content: MapContent;
  /** What an overlay covers, of which labels of the base map keep clear; null without one. */
  readonly obstacleBoxes: readonly ObstacleBox[] | null;
  readonly focus: MapFocus;
  readonly events: MapEvents;
  readonly area: VisibleArea;
  readonly lang: Language;
  readonly theme: Theme;
  /** In articles: one finger scrolls the page, and the wheel zooms with Ctrl only. */
  readonly isCooperative: boolean;
  readonly onState: (state: MapState) => void;
  /** Called with the map when it starts, and with null when it ends. */
  readonly onMap: (map: MapInstance | null) => void;
};
