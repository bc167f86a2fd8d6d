import { themeMedia, themes } from "../../_domain/vocabulary/themes";
import { innerHtml } from "../parts/inner-html";
import type { PictureBaseMap } from "./map-props";

/** Images for readers who chose another theme than the device's; hidden lazy images are not fetched. */
const landClasses = { light: "land-light", dark: "land-dark" } as const;

export type PictureLayersProps = {
  readonly baseMap: Pick<PictureBaseMap, "size" | "land" | "images">;
  /** SVG markup. */
  readonly marks: string;
  /** Text alternative. */
  readonly label: string;
};

/** Marks over the image of the land. */
export const PictureLayers = ({
  baseMap: { size, land, images },
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
          <img src={images.light} alt="" fetchPriority="high" className="size-full land-system" />
        </picture>
        {themes.map((theme) => (
          <img
            key={theme}
            src={images[theme]}
            alt=""
            loading="lazy"
            className={`size-full ${landClasses[theme]}`}
          />
        ))}
      </foreignObject>
      <g {...innerHtml(marks)} />
    </svg>
  </>
);
