import { useEffect } from "react";
import {
  announceHeight,
  heightMessages,
  isReady,
  naturalHeight,
  passLinks,
  readListener,
} from "../../_render/embed/host-messages";

/** Talks to the page around the frame: heights, and in WordPress links. */
export function useHost() {
  useEffect(() => {
    if (window.parent === window) return;
    const host = readListener(window.location);
    announceHeight(window, host, naturalHeight, heightMessages, isReady);
    passLinks(window, host);
  }, []);
}
