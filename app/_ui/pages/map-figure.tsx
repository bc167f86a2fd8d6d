import { PictureLayers, type PictureLayersProps } from "../map/picture-layers";

export type MapFigureProps = {
  readonly figure: Pick<PictureLayersProps, "baseMap" | "marks">;
  /** Text alternative of the map. */
  readonly label: string;
  readonly caption: string;
};

/** The map of a document page, as a picture that needs no script. */
export const MapFigure = ({ figure, label, caption }: MapFigureProps) => (
  <figure className="break-inside-avoid">
    <div className="relative h-125 overflow-clip [--map-bottom:28px] [--map-top:8px] rounded-2 bg-sea max-desktop:h-[min(70vw,420px)] print:h-[90mm]">
      <div className="picture-box figure-box">
        <PictureLayers {...figure} label={label} />
      </div>
    </div>
    <figcaption className="mt-1.5 text-2 text-ink-2">{caption}</figcaption>
  </figure>
);
