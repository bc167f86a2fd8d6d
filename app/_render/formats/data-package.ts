import { dataAddress } from "../../_domain/query/addresses";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { columnsOf, tieFields } from "./tie-fields";

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

const schema = () => ({
  $schema: profile("tableschema"),
  fields: columnsOf(tieFields).map(({ key: name, type, description, constraints }) => ({
    name,
    type,
    description,
    ...(constraints && { constraints }),
  })),
  primaryKey: ["id"],
  missingValues: [""],
});

const table = {
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: {
    $schema: profile("tabledialect"),
    header: true,
    delimiter: ",",
    lineTerminator: "\r\n",
  },
} as const;

const files = [
  {
    name: "ties",
    file: "ties.csv",
    /** Programs read a byte order mark as a part of the first heading. */
    own: "bom=false",
    title: "Ties as a table",
    details: () => ({ ...table, schema: schema() }),
  },
  {
    name: "ties-geojson",
    file: "ties.geojson",
    own: "",
    title: "Ties as lines between their places",
    details: () => ({ format: "geojson", mediatype: "application/geo+json" }),
  },
  {
    name: "flows-geojson",
    file: "flows.geojson",
    own: "",
    title: "What the map draws",
    details: () => ({ format: "geojson", mediatype: "application/geo+json" }),
  },
  {
    name: "ties-json",
    file: "ties",
    own: "",
    title: "Ties whole, with claims and disputes",
    details: () => ({ format: "json", mediatype: "application/json" }),
  },
] as const;

const sources = ({ sources }: Catalogue) =>
  sources.map(({ publisher, title, url }) => ({
    title: [publisher.en, title].filter(Boolean).join(": "),
    ...(url && { path: url }),
  }));

/** The files of a selection as a Data Package (version 2): their addresses, licence, sources and, for the table, columns. */
export function datapackage({ filter, records }: Selection, site: string): object {
  const { name, standfirst, licence, author, modified, version } = records;
  return {
    $schema: profile("datapackage"),
    name: name.en.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    title: name.en,
    description: standfirst.en,
    homepage: `${site}/en`,
    version,
    created: `${modified}T00:00:00Z`,
    licenses: [{ name: licence.id, path: licence.url, title: licence.name.en }],
    contributors: [{ title: author.en, path: site, roles: ["author"] }],
    sources: sources(records),
    resources: files.map(({ name, file, own, title, details }) => ({
      $schema: profile("dataresource"),
      name,
      title,
      path: dataAddress({ site, records }, filter, file, own),
      ...details(),
    })),
  };
}
