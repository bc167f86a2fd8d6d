import useSWR from "swr";
import { dataAddress } from "../../_domain/query/addresses";
import { fileName } from "../../_domain/query/file-names";
import { formatFilter } from "../../_domain/query/filter";
import { pluralMessage } from "../../_domain/text/plurals";
import { type Language, locales } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { interfaceWords } from "../words/words";
import { Field } from "./field";
import type { ShareContext } from "./share-context";

/** The files of a state: name in the API, ending of the saved file, name for readers. */
const files = [
  { id: "csv", path: "ties.csv", ending: "csv", name: "CSV" },
  { id: "geojson", path: "ties.geojson", ending: "geojson", name: "GeoJSON" },
  { id: "json", path: "ties", ending: "json", name: "JSON" },
  { id: "datapackage", path: "datapackage.json", ending: "datapackage.json", name: null },
] as const;

/** Most ties in one answer of the API. */
const maxTies = 1000;

/** Size of a file in bytes, by loading it, which the download then finds in the cache; throws if it cannot be loaded. */
async function loadSize(address: string): Promise<number> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

const options = {
  revalidateOnFocus: false,
  revalidateOnReconnect: true,
  shouldRetryOnError: false,
};

const kilobytes = (bytes: number, lang: Language) =>
  new Intl.NumberFormat(locales[lang], {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(bytes / 1000)));

type FileProps = { readonly context: ShareContext; readonly file: (typeof files)[number] };

function File({ context, file }: FileProps) {
  const { lang, records, filter } = context;
  const text = shareWords(lang);
  const address = dataAddress({ site: "", records }, filter, file.path);
  const { data: bytes } = useSWR(["bytes", address], ([, url]) => loadSize(url), options);
  const name = file.name ?? text.data.datapackageName;
  return (
    <li className="flex items-center gap-4 border-b border-rule py-3 first:pt-0">
      <div className="flex-1 text-2 leading-ui">
        <h3 className="text-3 font-bold">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-ink-2">
          {text.data[file.id]}{" "}
          {bytes !== undefined && <bdi className="whitespace-nowrap">{kilobytes(bytes, lang)}</bdi>}
        </p>
      </div>
      <a
        href={address}
        download={fileName(file.ending, formatFilter(filter, records))}
        aria-label={`${text.download} ${name}`}
        className={button.plain}
      >
        <Icon name="download" />
        {text.download}
      </a>
    </li>
  );
}

function Licence({ context }: { context: ShareContext }) {
  const { lang, records, selection } = context;
  const { licence, paged } = shareWords(lang).data;
  const { length } = selection.ties;
  return (
    <>
      {licence(pluralMessage(lang, length, interfaceWords(lang).ties))}{" "}
      <a href={records.licence.url} rel="license">
        {records.licence.name[lang]}
      </a>
      . {length > maxTies && paged}
    </>
  );
}

/** Downloads of the state as data, and its address in the API. */
export function DataTab({ context }: { context: ShareContext }) {
  const { lang, records, site, filter } = context;
  const text = shareWords(lang);
  return (
    <>
      <ul className="mb-4">
        {files.map((file) => (
          <File key={file.id} context={context} file={file} />
        ))}
      </ul>
      <Field
        lang={lang}
        label={text.data.api}
        text={dataAddress({ site, records }, filter, "ties")}
        action={text.copyAddress}
        note={<Licence context={context} />}
      />
    </>
  );
}
