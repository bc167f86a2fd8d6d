import { changesAddress } from "../../_domain/query/addresses";
import { documentWords } from "../words/document";
import type { CatalogueProps } from "./catalogue-props";

type OutdatedLinkNoticeProps = CatalogueProps & {
  /** Version of the dataset in the link; null if it names none. */
  readonly seen: string | null;
};

/** Says which version a page draws, or that the data has changed since a link was made; else nothing. */
export function OutdatedLinkNotice({ lang, records, seen }: OutdatedLinkNoticeProps) {
  const text = documentWords(lang);
  const { version, notice } = records;
  const since = seen === null || seen === version ? null : text.since;
  const line = notice?.[lang] ?? since;
  if (line === null) return null;
  return (
    <p
      data-since
      className="flex flex-wrap gap-x-3 bg-paper-2 px-6 py-2 max-tablet:px-4 text-2 leading-ui"
    >
      {line}{" "}
      <a
        href={changesAddress({ site: "", lang }, notice ? version : (seen ?? ""))}
        className="font-medium"
      >
        {text.whatChanged}
      </a>
    </p>
  );
}
