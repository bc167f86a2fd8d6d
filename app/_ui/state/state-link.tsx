import type { ComponentProps, MouseEvent } from "react";
import { useAddress } from "./address";
import type { Change } from "./use-filter";

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

type StepProps = Omit<ComponentProps<"a">, "href" | "onClick"> & { to: Change };

/** A change of the state as a link: it works without script, in a new tab, and at once. */
export function StateLink({ to, ...rest }: StepProps) {
  const { href, go } = useAddress();
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={href(to)} rel="nofollow" onClick={follow} />;
}
