/** The shapes that articles and social networks take, in pixels. */
export const shapes = {
  article: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
} as const;

export type PictureShape = keyof typeof shapes;
export const shapeIds = Object.keys(shapes) as readonly PictureShape[];

/** Pixels a pixel of a PNG. */
export const scales = [1, 2, 3] as const;
