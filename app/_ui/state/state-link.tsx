"use client";
import type { ComponentProps, MouseEvent } from "react";
import { type StateChange, useAddress } from "./address";

/** Whether a click asks the browser for the present tab, with no modifier key. */
const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

type StateLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & { to: StateChange };

/** A link that applies a change of the state in place; without script and in new tabs it opens its address. */
export function StateLink({ to, ...attributes }: StateLinkProps) {
  const { href, go } = useAddress();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(to);
  };
  return <a {...attributes} href={href(to)} rel="nofollow" onClick={follow} />;
}
