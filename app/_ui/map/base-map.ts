import { FetchSource, PMTiles, type Source } from "pmtiles";
import { mercator, worldUnits } from "../../_domain/flows/mercator";
import type { Camera } from "../../_domain/query/map-view";
import { baseMapAddress } from "../../_render/map-style/map-style";
import { worldPx } from "./camera";
import type { VisibleArea } from "./visible-area";

type Tile = readonly [zoom: number, column: number, row: number];

/** The tiles of zooms up to `maxZoom` that a map shows whose visible area has the camera at its centre. */
export function tilesInView(
  { zoom, longitude, latitude }: Camera,
  { width, height }: VisibleArea,
  maxZoom: number,
): readonly Tile[] {
  const level = Math.min(maxZoom, Math.max(0, Math.floor(zoom)));
  const [count, sidePx] = [2 ** level, worldPx * 2 ** (zoom - level)];
  const [x, y] = mercator([longitude, latitude]);
  const range = (unit: number, lengthPx: number) => {
    const [centre, half] = [(unit / worldUnits) * count, lengthPx / sidePx / 2];
    const first = Math.max(0, Math.floor(centre - half));
    const last = Math.min(count - 1, Math.floor(centre + half));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  };
  return range(x, width).flatMap((column) =>
    range(y, height).map((row): Tile => [level, column, row]),
  );
}

/** Origin of the page's address, also in a frame whose own origin is `null`. */
export const siteOrigin = (): string => new URL(window.location.href).origin;

/**
 * Reads a file by ranges. Whoever asks for one that was requested without a signal, and is on its way, gets that
 * response.
 */
export function sharedRanges(file: Source): Source {
  const responses = new Map<string, ReturnType<Source["getBytes"]>>();
  return {
    getKey: () => file.getKey(),
    getBytes(offset, length, signal, etag) {
      const key = `${offset} ${length}`;
      const response = responses.get(key) ?? file.getBytes(offset, length, signal, etag);
      if (signal) return response;
      responses.set(key, response);
      return response.finally(() => responses.delete(key));
    },
  };
}

/**
 * Opens the archive of the base map, and fetches its directory and the first tiles while the library is still loading:
 * the map waits for them, or finds them in the browser's cache. An archive remembers that it could not be read, so that
 * each map has its own.
 */
export function openBaseMap(camera: Camera, area: VisibleArea): PMTiles {
  const archive = new PMTiles(sharedRanges(new FetchSource(baseMapAddress(siteOrigin()))));
  const fetchFirst = async () => {
    const { maxZoom } = await archive.getHeader();
    await Promise.all(tilesInView(camera, area, maxZoom).map((tile) => archive.getZxy(...tile)));
  };
  // The map asks again and reports errors.
  fetchFirst().catch(() => {});
  return archive;
}
