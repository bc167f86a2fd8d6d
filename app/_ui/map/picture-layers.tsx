import { themeMedia, themes } from "../../_domain/vocabulary/layers";
import { innerHtml } from "../parts/inner-html";
import type { MapGround } from "./live-map-props";

/** Images for readers who chose another theme than the system's; a lazy image that is not displayed is not fetched. */
const landLook = { light: "land-light", dark: "land-dark" } as const;

/** Chromium tells when it is painted (Element Timing, a draft that React has no name for). */
const timed = { elementtiming: "land" };

export type PictureLayersProps = {
  readonly ground: Pick<MapGround, "size" | "land" | "images">;
  readonly marks: string;
  /** What it shows, in words. */
  readonly label: string;
};

/** Marks over the image of the land. */
export const PictureLayers = ({
  ground: { size, land, images },
  marks,
  label,
}: PictureLayersProps) => (
  <>
    {themes.map((theme) => (
      <link
        key={theme}
        rel="preload"
        as="image"
        href={images[theme]}
        media={themeMedia[theme]}
        fetchPriority="high"
      />
    ))}
    <svg className="marks" {...size} role="img" aria-label={label}>
      <foreignObject {...land}>
        <picture>
          <source media={themeMedia.dark} srcSet={images.dark} />
          <img
            {...timed}
            src={images.light}
            alt=""
            fetchPriority="high"
            className="size-full land-system"
          />
        </picture>
        {themes.map((theme) => (
          <img
            key={theme}
            {...timed}
            src={images[theme]}
            alt=""
            loading="lazy"
            className={`size-full ${landLook[theme]}`}
          />
        ))}
      </foreignObject>
      <g {...innerHtml(marks)} />
    </svg>
  </>
);
