import { pinnedAddress } from "../../_domain/query/addresses";
import { type PageId, pages } from "../../_domain/vocabulary/pages";
import { pageWords } from "../words/pages";
import type { CatalogueProps } from "./catalogue-props";

type PageLinksProps = CatalogueProps & {
  readonly current?: PageId | undefined;
  readonly className: string;
};

const listClasses =
  "flex flex-wrap gap-x-3.5 max-tablet:-m-1 max-tablet:flex-nowrap max-tablet:gap-x-2.5 max-tablet:overflow-x-auto max-tablet:p-1 max-tablet:whitespace-nowrap max-tablet:[scrollbar-width:none]";

const linkClasses =
  "inline-flex min-h-8 items-center text-ink-2 hover:text-ink aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline min-w-6 max-tablet:min-h-11 max-tablet:min-w-11";

/** Links to the pages about the whole dataset; one scrolling line on phones. */
export function PageLinks({ lang, records, current, className }: PageLinksProps) {
  const { nav, names } = pageWords(lang);
  return (
    <nav aria-label={nav} className={`text-2 leading-ui print:hidden ${className}`}>
      <ul className={listClasses}>
        {pages.map((id) => (
          <li key={id}>
            <a
              href={pinnedAddress(`/${lang}/${id}`, records)}
              aria-current={id === current ? "page" : undefined}
              className={linkClasses}
            >
              {names[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
