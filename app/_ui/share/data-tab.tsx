import useSWR from "swr";
import { dataAddress } from "../../_domain/query/addresses";
import { fileName } from "../../_domain/query/file-names";
import { formatFilter } from "../../_domain/query/filter";
import { pluralMessage } from "../../_domain/text/plurals";
import { type Language, locales } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { words } from "../words/words";
import { Field } from "./field";
import type { ShareContext } from "./share-context";

/** The files of a state by their names in the API. */
const files = [
  { id: "csv", file: "ties.csv", ending: "csv", name: "CSV" },
  { id: "geojson", file: "ties.geojson", ending: "geojson", name: "GeoJSON" },
  { id: "json", file: "ties", ending: "json", name: "JSON" },
  { id: "datapackage", file: "datapackage.json", ending: "datapackage.json", name: null },
] as const;

/** How many ties one answer of the API holds. */
const pageSize = 1000;

/** Bytes of a file; the browser keeps it for the download. */
async function bytesOf(address: string): Promise<number> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

const once = { revalidateOnFocus: false, revalidateOnReconnect: true, shouldRetryOnError: false };

const kilobytes = (bytes: number, lang: Language) =>
  new Intl.NumberFormat(locales[lang], {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(bytes / 1000)));

type FileProps = { readonly shared: ShareContext; readonly row: (typeof files)[number] };

function File({ shared, row }: FileProps) {
  const { lang, records, filter } = shared;
  const text = shareWords(lang);
  const address = dataAddress({ site: "", records }, filter, row.file);
  const { data: bytes } = useSWR(["bytes", address], ([, asked]) => bytesOf(asked), once);
  const name = row.name ?? text.data.datapackageName;
  return (
    <li className="flex items-center gap-4 border-b border-rule py-3 first:pt-0">
      <div className="flex-1 text-2 leading-ui">
        <h3 className="text-3 font-bold">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-ink-2">
          {text.data[row.id]}{" "}
          {bytes !== undefined && <bdi className="whitespace-nowrap">{kilobytes(bytes, lang)}</bdi>}
        </p>
      </div>
      <a
        href={address}
        download={fileName(row.ending, formatFilter(filter, records))}
        aria-label={`${text.download} ${name}`}
        className={button.plain}
      >
        <Icon name="download" />
        {text.download}
      </a>
    </li>
  );
}

function Terms({ shared }: { shared: ShareContext }) {
  const { lang, records, selection } = shared;
  const { licence, paged } = shareWords(lang).data;
  const { length } = selection.ties;
  return (
    <>
      {licence(pluralMessage(lang, length, words(lang).ties))}{" "}
      <a href={records.licence.url} rel="license">
        {records.licence.name[lang]}
      </a>
      . {length > pageSize && paged}
    </>
  );
}

/** The state as data. */
export function DataTab({ shared }: { shared: ShareContext }) {
  const { lang, records, site, filter } = shared;
  const text = shareWords(lang);
  return (
    <>
      <ul className="mb-4">
        {files.map((row) => (
          <File key={row.id} shared={shared} row={row} />
        ))}
      </ul>
      <Field
        lang={lang}
        label={text.data.api}
        text={dataAddress({ site, records }, filter, "ties")}
        action={text.copyAddress}
        note={<Terms shared={shared} />}
      />
    </>
  );
}
