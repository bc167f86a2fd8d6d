import { Fragment } from "react";
import { pinnedAddress } from "../../_domain/query/addresses";
import { catalogueIndex, type Tie } from "../../_domain/records/dataset";
import { storyWords } from "../../_domain/sentences/story-words";
import { numeral } from "../../_domain/text/plurals";
import { dateWords, publicationWords } from "../../_domain/time/date-words";
import type { CatalogueProps } from "../parts/catalogue-props";
import { Section } from "../parts/page-layout";
import { Status } from "../parts/tie-badges";

type ReferenceProps = CatalogueProps & { readonly tie: Tie; readonly number: number };

/** A tie with its status, its date and its sources. */
function Reference({ tie, number, lang, records }: ReferenceProps) {
  const { sources } = catalogueIndex(records);
  const cited = tie.sources.flatMap((id) => sources.get(id) ?? []);
  const page = (path: string) => pinnedAddress(`/${lang}/${path}`, records);
  return (
    <li
      id={`reference-${number}`}
      data-tie={tie.id}
      className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-t border-rule py-2 text-2 leading-ui text-ink-2"
    >
      <span>[{numeral(lang, number)}]</span>
      <div>
        <p className="flex flex-wrap items-center gap-x-3">
          <a href={page(`ties/${tie.id}`)} className="min-h-6 font-medium text-ink">
            {tie.title[lang]}
          </a>{" "}
          <Status status={tie.status} lang={lang} /> <span>{dateWords(tie.date, lang)}</span>
        </p>
        <p>
          {cited.map(({ id, publisher, published }, at) => (
            <Fragment key={id}>
              {at > 0 && " · "}
              <a href={page(`sources/${id}`)}>{publisher[lang]}</a>{" "}
              {published && publicationWords(published, lang)}
            </Fragment>
          ))}
        </p>
      </div>
    </li>
  );
}

/** The ties on which a story rests, numbered as its text numbers them. */
export function StoryReferences({
  ties,
  lang,
  records,
}: CatalogueProps & { ties: readonly Tie[] }) {
  const text = storyWords[lang];
  return (
    <Section title={text.references} lead={text.referencesLead}>
      <ol className="mt-2 gap-x-10 desktop:columns-2">
        {ties.map((tie, at) => (
          <Reference key={tie.id} tie={tie} number={at + 1} lang={lang} records={records} />
        ))}
      </ol>
    </Section>
  );
}
