import { useHydrated } from "../use-hydrated";

const turn = () =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();

/** Offered only where the host grants it. */
export function FullScreen({ label }: { readonly label: string }) {
  const hydrated = useHydrated();
  if (!hydrated || !document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => void turn().catch(() => undefined)}
      className="absolute end-2.5 top-2.5 z-3 grid size-10 place-items-center rounded-2 bg-paper shadow-float hover:bg-paper-2 pointer-coarse:size-11 [@container_map_(height<110px)]:hidden"
    >
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        className="size-5"
      >
        <path d="M11.5 3.500h5v5M16.5 3.500l-5 5M8.500 16.500h-5v-5M3.500 16.500l5-5" />
      </svg>
    </button>
  );
}
