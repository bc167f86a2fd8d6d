import { Icon } from "../parts/icons";
import { useHydrated } from "../parts/use-hydrated";

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
      <Icon name="grow" size="size-5" />
    </button>
  );
}
