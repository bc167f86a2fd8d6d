/** Words break only where a button would be wider than what holds it: large letters on a narrow screen. */
const baseClasses =
  "inline-flex max-w-full shrink-0 items-center justify-center gap-2 rounded-2 text-3 leading-tight font-medium no-underline transition-colors";

/** Classes of buttons and links that set their own height and padding. */
export const buttonVariants = {
  plain: `${baseClasses} border border-control bg-paper hover:bg-paper-2`,
  primary: `${baseClasses} bg-action text-on-action hover:bg-ink-2`,
  floating: `${baseClasses} h-11 bg-paper shadow-float hover:bg-paper-2`,
} as const;

/** Classes of buttons and links in the usual size. */
export const button = {
  plain: `${buttonVariants.plain} min-h-11 px-4`,
  primary: `${buttonVariants.primary} min-h-11 px-4`,
} as const;
