import { Fragment } from "react";
import { placeAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import { type Catalogue, catalogueIndex, type Tie } from "../../_domain/records/dataset";
import type { Place } from "../../_domain/records/schema";
import { numeral } from "../../_domain/text/plurals";
import { comma, languageTag, otherLanguage } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import type { CatalogueProps } from "../parts/catalogue-props";
import { shortPlaceName } from "../parts/facet-names";
import { FollowLinks } from "../parts/follow-links";
import { hero, pageTitle, Section } from "../parts/page-layout";
import { Swatch } from "../parts/tie-badges";
import { PageShare } from "../share/page-share";
import type { ShareSubject } from "../share/share-context";
import { countryName } from "../words/countries";
import { documentWords } from "../words/document";
import { MapFigure, type MapFigureProps } from "./map-figure";
import { MoreTies, maxItems, TieLinks } from "./tie-links";

type PlaceProps = CatalogueProps & { readonly place: Place };

type PlaceDocumentProps = PlaceProps &
  Pick<MapFigureProps, "figure"> & {
    /** Leaves the ties of the place. */
    readonly filter: Filter;
    /** Those ties, newest first. */
    readonly ties: readonly Tie[];
    /** Those ties in words. */
    readonly sentence: string;
    readonly site: string;
    /** What its button shares. */
    readonly shared: ShareSubject;
  };

function PlaceKind({ place, lang, records }: PlaceProps) {
  const kind = records.kinds.places.find(({ id }) => id === place.kind)?.name[lang];
  const country = countryName(place.country, lang);
  return (
    <p className="text-2 leading-ui text-ink-2">
      {[documentWords(lang).place, kind, country].filter(Boolean).join(comma[lang])}
    </p>
  );
}

/** The name in the other languages of the record, then the aliases. */
function PlaceNames({ place, lang }: Omit<PlaceProps, "records">) {
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
          {aliases.map((alias, index) => (
            <Fragment key={alias}>
              {index > 0 && comma[lang]}
              <bdi lang={languageTag(alias)}>{alias}</bdi>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

const PlaceLink = ({ id, lang, records }: CatalogueProps & { id: string }) => (
  <a href={placeAddress({ site: "", lang, records }, id)} className="inline-block min-h-6">
    <bdi>{shortPlaceName(id, records, lang)}</bdi>
  </a>
);

function PlacePosition({ place, lang, records }: PlaceProps) {
  const text = documentWords(lang);
  const members = records.places.filter(({ id, hub }) => hub === place.id && id !== place.id);
  return (
    <div className="mt-4 max-w-measure space-y-1.5 text-4">
      <p>{text.positions[place.position]}</p>
      {place.hub !== place.id && (
        <p>
          {text.countedIn} <PlaceLink id={place.hub} lang={lang} records={records} />.
        </p>
      )}
      {members.length > 0 && (
        <>
          <p className="pt-2 text-3 font-bold">{text.holds}</p>
          <ul className="flex flex-wrap gap-x-4">
            {members.map(({ id }) => (
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

function LayerCounts({ ties, lang }: Pick<PlaceDocumentProps, "ties" | "lang">) {
  return (
    <dl aria-label={documentWords(lang).layers} className="mt-5 max-w-100 text-3 leading-ui">
      {layers.map(({ id, name }) => (
        <div key={id} className="flex items-center gap-3 border-t border-rule py-1.75">
          <dt className="flex items-center gap-3">
            <Swatch layer={id} size="h-2 w-7.5" />
            {name[lang]}
          </dt>
          <dd className="ms-auto">
            {numeral(lang, ties.filter(({ layer }) => layer === id).length)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What ties do at a place, in the order of the page's sections. */
const roles = ["arriving", "leaving", "inside", "passing"] as const;

/** What a tie does at a place; ties of the places that belong to its hub are ties of the place. */
function roleAt(placeId: string, { from, to }: Tie, records: Catalogue): (typeof roles)[number] {
  const { hubs } = catalogueIndex(records);
  const isHere = (id: string) => id === placeId || hubs.get(id) === placeId;
  if (isHere(from)) return isHere(to) ? "inside" : "leaving";
  return isHere(to) ? "arriving" : "passing";
}

/** A place as a page: its position and the ties that touch it. */
export function PlaceDocument(props: PlaceDocumentProps) {
  const { place, lang, records, filter, ties, figure, sentence, site, shared } = props;
  const text = documentWords(lang);
  return (
    <article>
      <div className={hero}>
        <div>
          <PlaceKind place={place} lang={lang} records={records} />
          <h1 className={pageTitle}>{place.name[lang]}</h1>
          <PlaceNames place={place} lang={lang} />
          <PlacePosition place={place} lang={lang} records={records} />
          <p className="mt-5 text-4 font-bold">{ties.length > 0 ? sentence : text.noTies}</p>
          <LayerCounts ties={ties} lang={lang} />
          <PageShare lang={lang} records={records} site={site} subject={shared} />
        </div>
        <MapFigure figure={figure} label={sentence} caption={text.through} />
      </div>
      {roles.map((role) => {
        const group = ties.filter((tie) => roleAt(place.id, tie, records) === role);
        if (group.length === 0) return null;
        return (
          <Section key={role} title={text[role]}>
            <TieLinks isWide ties={group.slice(0, maxItems)} lang={lang} records={records} />
            <MoreTies
              ties={group.slice(maxItems)}
              query={`places=${place.id}`}
              lang={lang}
              records={records}
            />
          </Section>
        );
      })}
      <FollowLinks lang={lang} records={records} filter={filter} className="mt-10" />
    </article>
  );
}
