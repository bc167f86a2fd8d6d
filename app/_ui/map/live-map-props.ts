import type { Map as MapLibreMap } from "maplibre-gl";
import type { Flow, FlowMap, HubCount } from "../../_domain/flows/flows";
import type { Camera } from "../../_domain/query/map-view";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { PixelPoint, Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import type { MarkOptions } from "../../_render/svg/flow-marks";
import type { VisibleArea } from "./camera";
import type { MapLibrary } from "./map-library";

export type MapInstance = MapLibreMap;

/** `partial`: drawn, but parts of the base map did not arrive. `lost`: the browser took its context away. */
export type MapState = "loading" | "ready" | "partial" | "failed" | "lost";

/** Where to look; another key moves the camera again. */
export type LocateRequest = {
  readonly points: readonly Point[];
  readonly key: number;
};

/** What the pointer or the focus is on, and where in pixels of the stage. */
export type MapHit = PixelPoint &
  (
    | { readonly flow: Flow; readonly hub?: undefined }
    | { readonly hub: HubCount; readonly flow?: undefined }
  );

/** What lies under the flows, from the server. */
export type MapGround = {
  readonly size: { readonly width: number; readonly height: number };
  /** Where the land image lies in the picture, as percentages. */
  readonly land: Readonly<Record<"x" | "y" | "width" | "height", string>>;
  readonly images: Readonly<Record<Theme, string>>;
  readonly extents: NonNullable<MarkOptions["extents"]>;
  /** Names of the base map that the picture has room for. */
  readonly base: NonNullable<MarkOptions["base"]>;
};

export type LiveMapProps = {
  /** Null until it is there. */
  readonly library: MapLibrary | null;
  readonly records: Catalogue;
  readonly ties: readonly TieSummary[];
  readonly drawn: FlowMap;
  readonly ground: MapGround;
  readonly lang: Language;
  readonly theme: Theme;
  readonly selected: TieSummary | null;
  /** Id of the tie whose card the pointer is on. */
  readonly hovered: string | null;
  readonly free: VisibleArea;
  readonly view: Camera | null;
  readonly locate: LocateRequest | null;
  /** In articles: one finger scrolls the page, the wheel needs Ctrl. */
  readonly cooperative: boolean;
  readonly onFlow: (flow: Flow) => void;
  readonly onHub: (hub: string) => void;
  readonly onView: (view: Camera | null) => void;
  readonly onState: (state: MapState) => void;
};
