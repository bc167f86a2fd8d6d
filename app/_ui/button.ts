/** Looks that several buttons and links share. */
export const button = {
  plain:
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-2 border border-control bg-paper px-4 text-3 leading-none font-medium whitespace-nowrap no-underline transition-colors hover:bg-paper-2",
  primary:
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-2 bg-action px-4 text-3 leading-none font-medium whitespace-nowrap text-on-action no-underline transition-colors hover:bg-ink-2",
  floating:
    "inline-flex h-11 min-w-11 items-center justify-center gap-2 rounded-2 bg-paper px-4 text-3 leading-none font-medium whitespace-nowrap no-underline shadow-float transition-colors hover:bg-paper-2",
} as const;
