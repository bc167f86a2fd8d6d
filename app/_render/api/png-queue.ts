import { queue } from "../../_http/queue";
import type { Size } from "../svg/svg-projection";
import type { ApiContext } from "./operation";

/** At most two pictures at a time, because each takes a processor core and up to 100 MB. */
const pictureQueue = queue(2, 50);

/**
 * At most one large picture at a time, because it takes 13 bytes a pixel and up to seconds. It waits here before it takes
 * one of the two places, so that a small picture waits for one large one at most.
 */
const largePictureQueue = queue(1, 4);
const minLargePixels = 8_000_000;

/**
 * Draws a picture as PNG in its turn. Throws a QueueFullError where too many pictures wait, an AbandonedError where nobody
 * waits for this one any more.
 */
export async function pngInTurn(
  svg: () => string,
  { width, height }: Size,
  scale: number,
  isWanted: ApiContext["isWanted"],
): Promise<Uint8Array> {
  const draw = async () => {
    const { png } = await import("../picture/png");
    return png(svg(), scale);
  };
  const drawInTurn = () => pictureQueue(draw, isWanted);
  const isLarge = width * height * scale ** 2 >= minLargePixels;
  return isLarge ? largePictureQueue(drawInTurn, isWanted) : drawInTurn();
}
