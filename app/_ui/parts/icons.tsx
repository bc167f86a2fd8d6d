import type { ReactNode } from "react";

const shapes = {
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="m12.8 12.8 4 4" />
    </>
  ),
  down: <path d="m5 7.8 5 5 5-5" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  tick: <path d="m4.4 10.6 3.8 3.8 7.4-8.8" />,
  unequal: <path d="M3.3 7.2h13.4M3.3 12.8h13.4M13 3 7 17" />,
  filter: <path d="M3.5 5.5h13M6 10h8M8.5 14.500h3" />,
  share: <path d="M10 12.500V3.200M6.6 6.2 10 2.800l3.4 3.400M4 10.500v6h12v-6" />,
  system: (
    <>
      <circle cx="10" cy="10" r="6.6" />
      <path d="M10 3.400a6.6 6.6 0 0 0 0 13.200Z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.300l1.4 1.400M14.3 14.300l1.4 1.400M15.7 4.300l-1.4 1.400M5.7 14.300l-1.4 1.4" />
    </>
  ),
  dark: <path d="M16.3 12.100A6.8 6.8 0 0 1 7.9 3.700a6.8 6.8 0 1 0 8.4 8.400Z" />,
  back: <path d="M16.5 10H4M9 4.8 3.8 10 9 15.2" />,
  previous: <path d="M12.5 4.5 7 10l5.5 5.5" />,
  next: <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />,
  open: <path d="M8 4H4v12h12v-4M11.5 3.500h5v5M16.3 3.7 9 11" />,
  quote: (
    <path d="M4 14.500c2 0 3.2-1.3 3.2-3.600V6H3.500v4.200h2M12 14.500c2 0 3.2-1.3 3.2-3.600V6h-3.700v4.200h2" />
  ),
  chain: (
    <path d="M8.3 11.700a3.4 3.4 0 0 0 4.8 0l2.6-2.600a3.4 3.4 0 0 0-4.8-4.800l-1 1M11.7 8.300a3.4 3.4 0 0 0-4.8 0l-2.6 2.600a3.4 3.4 0 0 0 4.8 4.800l1-1" />
  ),
  copy: <path d="M7 7h9v9.500H7zM4 13V3.500h9" />,
  download: <path d="M10 3.200v9.300M6.6 9.1 10 12.500l3.400-3.400M4 16.500h12" />,
  flag: <path d="M5 17V3.500M5 4h9.500l-2 3.5 2 3.500H5" />,
  plus: <path d="M10 4v12M4 10h12" />,
  minus: <path d="M4 10h12" />,
  fit: <path d="M3.5 7.5v-4h4M12.5 3.500h4v4M16.5 12.500v4h-4M7.5 16.500h-4v-4" />,
  grow: <path d="M11.5 3.500h5v5M16.5 3.500l-5 5M8.500 16.500h-5v-5M3.500 16.500l5-5" />,
  target: (
    <>
      <circle cx="10" cy="10" r="5.2" />
      <path d="M10 2v4M10 14v4M2 10h4M14 10h4" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Icons that point along the reading direction; right-to-left pages mirror them. */
const directedIcons: ReadonlySet<IconName> = new Set(["back", "previous", "next", "open", "flag"]);

export const Icon = ({ name, size = "size-4" }: { name: IconName; size?: string }) => (
  <svg
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    className={`${size} shrink-0 ${directedIcons.has(name) ? "rtl:-scale-x-100" : ""}`}
  >
    {shapes[name]}
  </svg>
);
