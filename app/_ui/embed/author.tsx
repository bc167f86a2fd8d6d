/** What the author of the page says, as the server reads it from the address. */
export type EmbedAuthor = {
  readonly head: string | null;
  readonly note: string | null;
  /** Whose these words are; null without any. */
  readonly credit: string | null;
  readonly callouts: readonly string[];
};

/** Headline and note of the author over a rule. */
export const AuthorHeading = ({ head, note }: Pick<EmbedAuthor, "head" | "note">) =>
  (head !== null || note !== null) && (
    <div className="border-b border-control px-3.5 py-2.5 wrap-anywhere">
      {head !== null && (
        <h1 className="text-[20px] leading-tight font-bold text-balance">{head}</h1>
      )}
      {note !== null && <p className="mt-1 text-pretty text-ink-2">{note}</p>}
    </div>
  );

/** The callouts of the author, which the static embed has on its map. */
export const Callouts = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.length > 0 && (
    <ul data-part="" className="px-3.5 py-1.5 text-2 leading-ui wrap-anywhere tiny:sr-only">
      {texts.map((text) => (
        <li key={text} className="py-0.75">
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
