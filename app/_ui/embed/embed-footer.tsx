import { embedFooter } from "../../_domain/sentences/embed-text";
import { embedWords } from "../../_domain/sentences/embed-words";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";

const note = "px-3.5 pt-1.5 text-1 leading-ui text-ink-2";

/** The foot of the live embed: credit, the page with the same state, and notes about data and address. */
export function EmbedFooter({ site }: { readonly site: string }) {
  const address = useAddress();
  const words = embedWords[address.lang];
  const { credit, page, changes, ignored } = embedFooter({ ...address, site }, address);
  return (
    <footer data-part="" className="tiny:sr-only">
      {changes && (
        <p className={note}>
          <a href={changes} target="_blank" rel="noopener" className="underline">
            {words.updated}
          </a>
        </p>
      )}
      {ignored && (
        <p className={note}>
          <bdi>{ignored}</bdi>
        </p>
      )}
      <div className="flex min-h-8.5 items-center justify-between gap-3 px-3.5 text-1 leading-ui text-ink-2">
        <span>
          {credit}
          <span className="@max-[500px]/embed:hidden">. {words.ground}</span>
        </span>
        <a
          href={page}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-6 items-center gap-1 whitespace-nowrap text-ink underline"
        >
          {words.full}
          <Icon name="open" size="size-3.25" />
        </a>
      </div>
    </footer>
  );
}
