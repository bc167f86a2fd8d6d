type SelfLinkProps = { readonly fragment: string; readonly text: string };

/** A link of an element to its own address, to copy. */
export const SelfLink = ({ fragment, text }: SelfLinkProps) => (
  <a
    href={`#${fragment}`}
    className="inline-flex min-h-6 items-center text-2 text-ink-2 underline hover:text-ink print:hidden"
  >
    {text}
  </a>
);
