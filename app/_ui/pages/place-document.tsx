import { Fragment } from "react";
import { placeAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Place } from "../../_domain/records/schema";
import { numeral } from "../../_domain/text/plurals";
import {
  comma,
  type Language,
  languageTag,
  otherLanguage,
} from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import { CopyButton } from "../parts/copy-button";
import { placeName } from "../parts/facet-names";
import { FollowLinks } from "../parts/follow-links";
import { hero, title } from "../parts/page-classes";
import { Section } from "../parts/section";
import { Swatch } from "../parts/tie-badges";
import { countryName } from "../words/countries";
import { documentWords } from "../words/document";
import { words } from "../words/words";
import { MapFigure, type MapFigureProps } from "./map-figure";
import { TieLinks } from "./tie-links";
import { tiesOfPlace } from "./ties-of-place";

type PlaceDocumentProps = Pick<MapFigureProps, "figure"> & {
  readonly place: Place;
  readonly lang: Language;
  readonly records: Catalogue;
  /** Leaves the ties that touch it. */
  readonly filter: Filter;
  /** Those ties, newest first. */
  readonly ties: readonly Tie[];
  /** Those ties in words. */
  readonly sentence: string;
  readonly site: string;
};

type Of = Pick<PlaceDocumentProps, "place" | "lang" | "records">;

function Kind({ place, lang, records }: Of) {
  const kind = records.kinds.places.find(({ id }) => id === place.kind)?.name[lang];
  const country = countryName(place.country, lang);
  return (
    <p className="text-2 leading-ui text-ink-2">
      {[documentWords(lang).place, kind, country].filter(Boolean).join(comma[lang])}
    </p>
  );
}

/** The name in the other languages of the record, then what else it is called. */
function Names({ place, lang }: Of) {
  const other = otherLanguage[lang];
  const { ru } = place.name;
  const aliases = place.aliases ?? [];
  return (
    <div className="mt-2 space-y-1 text-4 text-ink-2">
      <p>
        <bdi lang={other}>{place.name[other]}</bdi>
        {ru && (
          <>
            {" · "}
            <bdi lang="ru">{ru}</bdi>
          </>
        )}
      </p>
      {aliases.length > 0 && (
        <p className="text-3">
          {documentWords(lang).alsoWritten}{" "}
          {aliases.map((alias, at) => (
            <Fragment key={alias}>
              {at > 0 && comma[lang]}
              <bdi lang={languageTag(alias)}>{alias}</bdi>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

const PlaceLink = ({ id, lang, records }: Omit<Of, "place"> & { id: string }) => (
  <a href={`/${lang}/places/${id}`} className="inline-block min-h-6">
    <bdi>{placeName(id, records, lang)}</bdi>
  </a>
);

function Position({ place, lang, records }: Of) {
  const text = documentWords(lang);
  const held = records.places.filter(({ id, hub }) => hub === place.id && id !== place.id);
  return (
    <div className="mt-4 max-w-measure space-y-1.5 text-4">
      <p>{text.positions[place.position]}</p>
      {place.hub !== place.id && (
        <p>
          {text.countedIn} <PlaceLink id={place.hub} lang={lang} records={records} />.
        </p>
      )}
      {held.length > 0 && (
        <>
          <p className="pt-2 text-3 font-bold">{text.holds}</p>
          <ul className="flex flex-wrap gap-x-4">
            {held.map(({ id }) => (
              <li key={id} className="flex min-h-6 items-center">
                <PlaceLink id={id} lang={lang} records={records} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Layers({ ties, lang }: Pick<PlaceDocumentProps, "ties" | "lang">) {
  return (
    <dl aria-label={documentWords(lang).layers} className="mt-5 max-w-100 text-3 leading-ui">
      {layers.map(({ id, name }) => (
        <div key={id} className="flex items-center gap-3 border-t border-rule py-1.75">
          <Swatch layer={id} size="h-2 w-7.5" />
          <dt>{name[lang]}</dt>
          <dd className="ms-auto">
            {numeral(lang, ties.filter(({ layer }) => layer === id).length)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A place as a page: where it is, how surely, and which ties touch it. */
export function PlaceDocument(props: PlaceDocumentProps) {
  const { place, lang, records, filter, ties, figure, sentence, site } = props;
  const { copyLink: label, linkCopied: done } = words(lang);
  const text = documentWords(lang);
  const groups = Object.entries(tiesOfPlace(place.id, ties, records)) as [
    "arriving" | "leaving" | "inside" | "passing",
    Tie[],
  ][];
  return (
    <article>
      <div className={hero}>
        <div>
          <Kind place={place} lang={lang} records={records} />
          <h1 className={title}>{place.name[lang]}</h1>
          <Names place={place} lang={lang} records={records} />
          <Position place={place} lang={lang} records={records} />
          <p className="mt-5 text-4 font-bold">{ties.length > 0 ? sentence : text.noTies}</p>
          <Layers ties={ties} lang={lang} />
          <div className="mt-5 print:hidden">
            <CopyButton
              lang={lang}
              label={label}
              done={done}
              icon="chain"
              text={placeAddress({ site, lang }, place.id)}
            />
          </div>
        </div>
        <MapFigure figure={figure} label={sentence} caption={text.through} />
      </div>
      {groups
        .filter(([, group]) => group.length > 0)
        .map(([key, group]) => (
          <Section key={key} title={text[key]}>
            <TieLinks wide ties={group} lang={lang} records={records} />
          </Section>
        ))}
      <FollowLinks lang={lang} records={records} filter={filter} className="mt-10" />
    </article>
  );
}
