import { Fragment } from "react";
import { feedAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import { followWords } from "../words/follow";
import type { CatalogueProps } from "./catalogue-props";

const formats = [
  { ending: "xml", name: "Atom", type: "application/atom+xml" },
  { ending: "json", name: "JSON Feed", type: "application/feed+json" },
] as const;

type FollowLinksProps = CatalogueProps & { readonly filter: Filter; readonly className: string };

/** Links to the feeds of changes in the ties of a filter. */
export function FollowLinks({ lang, records, filter, className }: FollowLinksProps) {
  const text = followWords(lang);
  return (
    <section
      aria-label={text.follow}
      className={`text-2 leading-ui text-ink-2 print:hidden ${className}`}
    >
      <h2 className="font-bold text-ink">{text.follow}</h2>
      <p className="mt-0.5">{text.lead}</p>
      <p className="flex gap-x-4">
        {formats.map(({ ending, name, type }) => (
          <Fragment key={ending}>
            <a
              href={feedAddress({ site: "", lang, records }, filter, ending)}
              type={type}
              className="inline-flex min-h-11 items-center font-medium text-ink"
            >
              {name}
            </a>{" "}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
