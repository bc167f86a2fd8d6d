export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeMedia = {
  light: "(prefers-color-scheme: light)",
  dark: "(prefers-color-scheme: dark)",
} as const satisfies Readonly<Record<Theme, string>>;
