import { dataAddress } from "../../_domain/query/addresses";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { languages } from "../../_domain/vocabulary/language";
import { layerIds } from "../../_domain/vocabulary/layers";
import { precisions, statusIds } from "../../_domain/vocabulary/statuses";
import { columnKeys } from "./csv";

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

type Field = {
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
};

const one = (values: readonly string[]) => ({ constraints: { required: true, enum: values } });
const required = { constraints: { required: true } };

/** What each column of the table of ties holds; names in several languages end in their code. */
const fields: Readonly<Record<string, Field>> = {
  id: {
    type: "string",
    description: "Id of the tie",
    constraints: { required: true, unique: true },
  },
  layer: { type: "string", description: "Layer of the tie", ...one(layerIds) },
  sector: { type: "string", description: "Id of the sector", ...required },
  status: { type: "string", description: "How firmly it is said", ...one(statusIds) },
  from: { type: "string", description: "Id of the place where it starts", ...required },
  to: { type: "string", description: "Id of the place where it ends", ...required },
  via: { type: "string", description: "Ids of the places it passes, separated by `; `" },
  from_name: { type: "string", description: "Name of the place where it starts" },
  to_name: { type: "string", description: "Name of the place where it ends" },
  start: {
    type: "date",
    description: "First day, ISO 8601; read it with its precision",
    ...required,
  },
  end: { type: "date", description: "Last day, ISO 8601; read it with its precision", ...required },
  precision: { type: "string", description: "How exactly the date is known", ...one(precisions) },
  title: { type: "string", description: "What it is" },
  summary: { type: "string", description: "What is said, in a sentence or two" },
  actors: { type: "string", description: "Ids of those who take part, separated by `; `" },
  figures: { type: "string", description: "Numbers that the sources give, separated by `; `" },
  sources: { type: "string", description: "Ids of the sources of its claims, separated by `; `" },
  origins: { type: "integer", description: "Number of independent origins", ...required },
  disputed: { type: "boolean", description: "Whether its sources disagree", ...required },
  known: { type: "date", description: "First day on which a dated source told of it" },
  url: { type: "string", description: "Its page" },
};

const ending = new RegExp(`_(${languages.join("|")})$`);

const schema = () => ({
  $schema: profile("tableschema"),
  fields: columnKeys.map((name) => ({ name, ...fields[name.replace(ending, "")] })),
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
    title: "Ties as a table",
    more: () => ({ ...table, schema: schema() }),
  },
  {
    name: "ties-geojson",
    file: "ties.geojson",
    title: "Ties as lines between their places",
    more: () => ({ format: "geojson", mediatype: "application/geo+json" }),
  },
  {
    name: "flows-geojson",
    file: "flows.geojson",
    title: "What the map draws",
    more: () => ({ format: "geojson", mediatype: "application/geo+json" }),
  },
  {
    name: "ties-json",
    file: "ties",
    title: "Ties whole, with claims and disputes",
    more: () => ({ format: "json", mediatype: "application/json" }),
  },
] as const;

const sources = ({ sources }: Catalogue) =>
  sources.map(({ publisher, title, url }) => ({
    title: [publisher.en, title].filter(Boolean).join(": "),
    ...(url && { path: url }),
  }));

/** The files of a selection as a Data Package (version 2), for programs that read data with its description. */
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
    resources: files.map(({ name, file, title, more }) => ({
      $schema: profile("dataresource"),
      ...{ name, title, path: dataAddress({ site, records }, filter, file) },
      ...more(),
    })),
  };
}
