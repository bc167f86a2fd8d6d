import useSWR from "swr";
import { dataAddress, pinnedAddress } from "../../_domain/query/addresses";
import { fileName } from "../../_domain/query/file-names";
import { formatFilter } from "../../_domain/query/filter";
import { pluralMessage } from "../../_domain/text/plurals";
import { type Language, locales } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { fetchOrThrow } from "../parts/fetch-or-throw";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { interfaceWords } from "../words/words";
import { Field } from "./field";
import type { ShareContext } from "./share-context";
import type { TabProps } from "./tab-props";

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
  const response = await fetchOrThrow(address);
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

type FileProps = {
  readonly lang: Language;
  /** Address relative to the site. */
  readonly address: string;
  /** Name under which the file is saved. */
  readonly saveAs: string;
  readonly name: string;
  readonly about: string;
};

function File({ lang, address, saveAs, name, about }: FileProps) {
  const text = shareWords(lang);
  const { data: bytes } = useSWR(["bytes", address], ([, url]) => loadSize(url), options);
  return (
    <li className="flex items-center gap-4 border-b border-rule py-3 first:pt-0">
      <div className="flex-1 text-2 leading-ui">
        <h3 className="text-3 font-bold">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-ink-2">
          {about}{" "}
          {bytes !== undefined && <bdi className="whitespace-nowrap">{kilobytes(bytes, lang)}</bdi>}
        </p>
      </div>
      <a
        href={address}
        download={saveAs}
        aria-label={`${text.download} ${name}`}
        className={button.plain}
      >
        <Icon name="download" />
        {text.download}
      </a>
    </li>
  );
}

function Licence({ context, count }: Pick<TabProps, "context"> & { count: number }) {
  const { lang, records } = context;
  const { licence, paged } = shareWords(lang).data;
  return (
    <>
      <span>{licence(pluralMessage(lang, count, interfaceWords(lang).ties))}</span>{" "}
      <a href={records.licence.url} rel="license">
        {records.licence.name[lang]}
      </a>
      . {count > maxTies && <span>{paged}</span>}
    </>
  );
}

/** The files of what is shared, and its address in the API. */
function describeData({ lang, records, subject }: ShareContext) {
  const text = shareWords(lang).data;
  if (subject.kind === "tie") {
    const address = pinnedAddress(`/api/ties/${subject.id}`, records);
    const saveAs = `${subject.id}.json`;
    return { api: address, count: 1, files: [{ address, saveAs, name: "JSON", about: text.json }] };
  }
  const { filter, count } = subject;
  const address = (file: (typeof files)[number]["path"]) =>
    dataAddress({ site: "", records }, filter, file);
  return {
    api: address("ties"),
    count,
    files: files.map(({ id, path, ending, name }) => ({
      address: address(path),
      saveAs: fileName(ending, formatFilter(filter, records)),
      name: name ?? text.datapackageName,
      about: text[id],
    })),
  };
}

/** Downloads of what is shared as data, and its address in the API. */
export function DataTab({ context }: Pick<TabProps, "context">) {
  const { lang, site } = context;
  const text = shareWords(lang);
  const data = describeData(context);
  return (
    <>
      <ul className="mb-4">
        {data.files.map((file) => (
          <File key={file.address} lang={lang} {...file} />
        ))}
      </ul>
      <Field
        lang={lang}
        label={text.data.api}
        text={`${site}${data.api}`}
        action={text.copyLink}
        note={<Licence context={context} count={data.count} />}
      />
    </>
  );
}
