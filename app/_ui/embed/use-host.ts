import { useEffect } from "react";
import {
  announce,
  heights,
  isReady,
  listener,
  naturalHeight,
  passLinks,
} from "../../_render/embed/host-messages";

/** Talks to the page around the frame: heights, and in WordPress links. */
export function useHost() {
  useEffect(() => {
    if (window.parent === window) return;
    const host = listener(window.location);
    announce(window, host, naturalHeight, heights, isReady);
    passLinks(window, host);
  }, []);
}
