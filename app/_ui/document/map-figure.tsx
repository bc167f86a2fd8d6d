import type { Records, Tie } from "../../_domain/dataset";
import { type Drawn, flows } from "../../_domain/flows";
import type { Frame } from "../../_domain/frame";
import type { Language } from "../../_domain/language";
import { mercator } from "../../_domain/mercator";
import { flowMarks, type MarkOptions } from "../../_render/flow-marks";
import { Drawing } from "../drawing";
import type { Ground } from "../map-props";

export type MapFigureProps = {
  readonly records: Records;
  readonly lang: Language;
  readonly ties: readonly Tie[];
  readonly ground: Ground;
  readonly view: Frame;
  /** The flow that stands out; the others are faint. */
  readonly selected: NonNullable<MarkOptions["selected"]> | null;
  /** What it shows, in words. */
  readonly label: string;
  readonly caption: string;
};

/** Hubs outside of what is framed keep no name, because the edge would cut it. */
const named = ({ hubs }: Drawn, { x, y, width, height }: Frame) =>
  new Map(
    hubs
      .filter(({ place }) => {
        const [px, py] = mercator(place.coordinates);
        return px > x && px < x + width && py > y && py < y + height;
      })
      .map((hub) => [hub.id, hub]),
  );

/** The map of a document page: a picture that needs no script. */
export function MapFigure({ records, lang, ties, ground, view, ...rest }: MapFigureProps) {
  const { selected, label, caption } = rest;
  const { extents, base } = ground;
  const drawn = flows({ records, ties });
  const marks = flowMarks(drawn, {
    ...{ lang, palette: "variables", frame: view, extents, base, selected },
    labelled: named(drawn, view),
  });
  return (
    <figure className="break-inside-avoid">
      <div className="relative h-125 overflow-clip [--map-bottom:28px] [--map-top:8px] rounded-2 bg-sea max-desktop:h-[min(70vw,420px)] print:h-[90mm]">
        <div className="picture-box">
          <Drawing ground={ground} marks={marks} label={label} />
        </div>
      </div>
      <figcaption className="mt-1.5 text-2 text-ink-2">{caption}</figcaption>
    </figure>
  );
}
