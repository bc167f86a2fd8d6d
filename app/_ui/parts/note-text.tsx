import type { LinkNote } from "../../_domain/sentences/link-notes";

type NoteTextProps = { readonly note: LinkNote; readonly target?: "_blank" };

/** A line about what a link asks for, which leads to it where another page has it. */
export const NoteText = ({ note: { text, href }, target }: NoteTextProps) => (
  <bdi>
    {href ? (
      <a href={href} target={target} className="underline">
        {text}
      </a>
    ) : (
      text
    )}
  </bdi>
);
