import { changesAddress, pageAddress } from "../../_domain/query/addresses";
import { problemKeys } from "../../_domain/query/params";
import { pluralMessage } from "../../_domain/text/plurals";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { embedWords } from "../words/embed";

const note = "px-3.5 pt-1.5 text-1 leading-ui text-ink-2";

/** Quiet lines: that the data has changed since the embed was made, and what its address said in vain. */
function Notes({ site }: { readonly site: string }) {
  const { lang, text, records, view, problems } = useAddress();
  const keys = problemKeys(problems);
  const isOld = view.seen !== null && view.seen !== records.version;
  return (
    <>
      {isOld && (
        <p className={note}>
          <a
            href={changesAddress({ site, lang })}
            target="_blank"
            rel="noopener"
            className="underline"
          >
            {embedWords(lang).updated}
          </a>
        </p>
      )}
      {keys && (
        <p className={note}>
          <bdi>{text.ignored(keys)}</bdi>
        </p>
      )}
    </>
  );
}

/** Whose it is, from how many sources, and the way to the whole page with the same state. */
export function EmbedFooter({ site }: { readonly site: string }) {
  const { lang, records, filter, view } = useAddress();
  const words = embedWords(lang);
  const sources = pluralMessage(lang, records.sources.length, words.sources);
  return (
    <footer data-part="" className="tiny:sr-only">
      <Notes site={site} />
      <div className="flex min-h-8.5 items-center justify-between gap-3 px-3.5 text-1 leading-ui text-ink-2">
        <span>
          {words.from(records.name[lang], sources)}
          <span className="@max-[500px]/embed:hidden">. {words.ground}</span>
        </span>
        <a
          href={pageAddress({ site, lang, records }, filter, view)}
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
