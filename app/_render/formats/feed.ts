import { createHash } from "node:crypto";
import { feedAddress, pageAddress, tieAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import type { FeedOptions } from "../../_domain/query/request-options";
import { changesOf } from "../../_domain/records/change-log";
import {
  byId,
  type Catalogue,
  catalogueIndex,
  type Dataset,
  type Tie,
} from "../../_domain/records/dataset";
import type { Change, Log } from "../../_domain/records/schema";
import { select } from "../../_domain/selection/select";
import { feedTitle } from "../../_domain/sentences/sentence";
import { escapeMarkup } from "../../_domain/text/escape";
import { memoizeByObject } from "../../_domain/text/memoize";
import { dateWords, publicationWords } from "../../_domain/time/date-words";
import { changeNames } from "../../_domain/vocabulary/change-kinds";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { statusById } from "../../_domain/vocabulary/statuses";

/** One change of a tie; `on` is an ISO 8601 day. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly day: string;
  readonly summary: string;
  /** HTML, every text escaped. */
  readonly html: string;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
};

/** The content of a feed, whatever its format. */
export type Feed = {
  readonly lang: Language;
  readonly records: Catalogue;
  readonly site: string;
  readonly id: string;
  readonly title: string;
  /** Address of the page under the filter. */
  readonly pageUrl: string;
  /** Address of the feed in each format. */
  readonly feedUrls: Readonly<Record<"json" | "xml", string>>;
  /** ISO 8601 day of the last change. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
  /** Number of entries on all pages together. */
  readonly total: number;
};

/** Midnight UTC of an ISO 8601 day as an RFC 3339 time; the log has days only. */
export const utcMidnight = (day: string): string => `${day}T00:00:00Z`;

/** A name-based UUID (RFC 9562, version 5, URL namespace) as a URN, which does not depend on the host. */
function uuid(name: string): string {
  const space = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
  const bytes = createHash("sha1").update(space).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString("hex")) ?? [];
  return `urn:uuid:${parts.slice(1).join("-")}`;
}

/** The dataset with its withdrawn and merged ties listed, because a feed has entries about them. */
const withHiddenTies = memoizeByObject((dataset: Dataset): Dataset => {
  const ties = dataset.ties.map(({ withdrawn: _, merged: __, ...tie }) => tie);
  return { ...dataset, ties };
});

function claimItems(tie: Tie, records: Catalogue, lang: Language) {
  const { sources } = catalogueIndex(records);
  return tie.claims.map(({ source: id, says }) => {
    const source = sources.get(id);
    const name = `<bdi>${escapeMarkup(source?.publisher[lang] ?? id)}</bdi>`;
    const publisher = source?.url ? `<a href="${escapeMarkup(source.url)}">${name}</a>` : name;
    const day = publicationWords(source?.published ?? null, lang);
    return `<li>${publisher} (${escapeMarkup(day)}): ${escapeMarkup(says[lang])}</li>`;
  });
}

function entryHtml(tie: Tie, notes: readonly string[], records: Catalogue, lang: Language): string {
  const dateAndStatus = `${dateWords(tie.date, lang)}. ${statusById[tie.status].name[lang]}.`;
  const lines = [...notes, dateAndStatus, tie.summary[lang]];
  const paragraphs = lines.map((line) => `<p>${escapeMarkup(line)}</p>`);
  const list = `<ul>${claimItems(tie, records, lang).join("")}</ul>`;
  return `<div lang="${lang}" dir="${directions[lang]}">${paragraphs.join("")}${list}</div>`;
}

/** The note of a change and the reason of a withdrawal, which older entries of the tie get too. */
function changeNotes({ note }: Change, { withdrawn }: Tie, lang: Language): readonly string[] {
  const reason = withdrawn && `${changeNames.withdrawn[lang]}: ${withdrawn.reason[lang]}`;
  return [note?.[lang], reason].filter((line) => line !== undefined);
}

/** Number of changes of the same kind, tie and day in a list. */
const countSame = ({ tie, kind, on }: Change, changes: readonly Change[]): number =>
  changes.filter((other) => other.tie === tie && other.kind === kind && other.on === on).length;

/** `earlier` counts the older changes of the same kind, tie and day, from which its id must differ. */
function entry(
  change: Change,
  earlier: number,
  tie: Tie,
  { dataset, site }: FeedSource,
  lang: Language,
): FeedEntry {
  const sector = dataset.sectors.find(({ id }) => id === tie.sector);
  const recorded = dataset.ties.find(({ id }) => id === tie.id) ?? tie;
  const notes = changeNotes(change, recorded, lang);
  const layer = layerById[tie.layer];
  return {
    id: uuid(
      [change.tie, change.kind, change.on, ...(earlier > 0 ? [earlier + 1] : []), lang].join("/"),
    ),
    title: `${changeNames[change.kind][lang]}: ${tie.title[lang]}`,
    url: tieAddress({ site, lang }, tie.id),
    day: change.on,
    summary: notes[0] ?? tie.summary[lang],
    html: entryHtml(tie, notes, dataset, lang),
    tags: [layer, ...(sector ? [sector] : [])].map(({ id, name }) => ({ id, name: name[lang] })),
  };
}

type FeedSource = {
  readonly dataset: Dataset;
  readonly log: Log;
  readonly site: string;
  readonly filter: Filter;
};

/** One page of the changes of the ties that match the filter, withdrawn ones included, newest first. */
export function feed(source: FeedSource, { lang, offset, limit }: FeedOptions): Feed {
  const { dataset, log, site, filter } = source;
  const selection = select(withHiddenTies(dataset), filter);
  const ties = byId(selection.ties);
  const changes = changesOf(log).filter(({ tie }) => ties.has(tie));
  const base = { site, lang, records: dataset };
  return {
    ...base,
    total: changes.length,
    id: uuid(feedAddress({ ...base, site: "" }, filter, "xml")),
    title: feedTitle(dataset, filter, lang),
    pageUrl: pageAddress(base, filter),
    feedUrls: { json: feedAddress(base, filter, "json"), xml: feedAddress(base, filter, "xml") },
    updated: changes[0]?.on ?? dataset.modified,
    entries: changes.slice(offset, offset + limit).flatMap((change, at) => {
      const tie = ties.get(change.tie);
      const earlier = countSame(change, changes.slice(offset + at + 1));
      return tie ? [entry(change, earlier, tie, source, lang)] : [];
    }),
  };
}
