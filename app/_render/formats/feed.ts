import { createHash } from "node:crypto";
import { feedAddress, pageAddress, tieAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import type { FeedOptions } from "../../_domain/query/request-options";
import { changesOf } from "../../_domain/records/change-log";
import {
  type Catalogue,
  catalogueIndex,
  type Dataset,
  type Tie,
} from "../../_domain/records/dataset";
import type { Change, Log } from "../../_domain/records/schema";
import { select } from "../../_domain/selection/select";
import { sentenceParts } from "../../_domain/sentences/sentence";
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
  readonly on: string;
  readonly summary: string;
  /** HTML, every text escaped. */
  readonly html: string;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
};

/** What both formats of a feed say. */
export type Feed = {
  readonly lang: Language;
  readonly records: Catalogue;
  readonly site: string;
  readonly id: string;
  readonly title: string;
  /** Addresses of the page that shows the filter, and of the feed itself by format. */
  readonly home: string;
  readonly self: Readonly<Record<"json" | "xml", string>>;
  /** ISO 8601 day of the last change. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
  /** Number of entries, on all pages. */
  readonly all: number;
};

/** The day as a time (RFC 3339); the log knows no hours. */
export const utcMidnight = (day: string): string => `${day}T00:00:00Z`;

/** A name-based UUID (RFC 9562, version 5, namespace of URLs), so that an id outlives a change of host. */
function uuid(name: string): string {
  const space = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
  const bytes = createHash("sha1").update(space).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString("hex")) ?? [];
  return `urn:uuid:${parts.slice(1).join("-")}`;
}

/** The dataset with its withdrawn and merged ties among the others: a feed tells of them. */
const unhidden = memoizeByObject((dataset: Dataset): Dataset => {
  const ties = dataset.ties.map(({ withdrawn: _, merged: __, ...tie }) => tie);
  return { ...dataset, ties };
});

function cited(tie: Tie, records: Catalogue, lang: Language) {
  const { sources } = catalogueIndex(records);
  return tie.claims.map(({ source: id, says }) => {
    const source = sources.get(id);
    const name = `<bdi>${escapeMarkup(source?.publisher[lang] ?? id)}</bdi>`;
    const linked = source?.url ? `<a href="${escapeMarkup(source.url)}">${name}</a>` : name;
    const day = publicationWords(source?.published ?? null, lang);
    return `<li>${linked} (${escapeMarkup(day)}): ${escapeMarkup(says[lang])}</li>`;
  });
}

function html(tie: Tie, notes: readonly string[], records: Catalogue, lang: Language): string {
  const firm = `${dateWords(tie.date, lang)}. ${statusById[tie.status].name[lang]}.`;
  const lines = [...notes, firm, tie.summary[lang]].map((line) => `<p>${escapeMarkup(line)}</p>`);
  const list = `<ul>${cited(tie, records, lang).join("")}</ul>`;
  return `<div lang="${lang}" dir="${directions[lang]}">${lines.join("")}${list}</div>`;
}

/** What was changed, and that a tie was withdrawn even where an older entry tells of it. */
function notesOf({ note }: Change, { withdrawn }: Tie, lang: Language): readonly string[] {
  const reason = withdrawn && `${changeNames.withdrawn[lang]}: ${withdrawn.reason[lang]}`;
  return [note?.[lang], reason].filter((line) => line !== undefined);
}

function entry(change: Change, tie: Tie, feed: { dataset: Dataset; site: string; lang: Language }) {
  const { dataset, site, lang } = feed;
  const sector = dataset.sectors.find(({ id }) => id === tie.sector);
  const recorded = dataset.ties.find(({ id }) => id === tie.id) ?? tie;
  const notes = notesOf(change, recorded, lang);
  const layer = layerById[tie.layer];
  return {
    id: uuid([change.tie, change.kind, change.on, lang].join("/")),
    title: `${changeNames[change.kind][lang]}: ${tie.title[lang]}`,
    url: tieAddress({ site, lang }, tie.id),
    on: change.on,
    summary: notes[0] ?? tie.summary[lang],
    html: html(tie, notes, dataset, lang),
    tags: [layer, ...(sector ? [sector] : [])].map(({ id, name }) => ({ id, name: name[lang] })),
  };
}

type FeedSource = {
  readonly dataset: Dataset;
  readonly log: Log;
  readonly site: string;
  readonly filter: Filter;
};

/** The changes of the ties that a filter leaves, withdrawn ones too, newest first. */
export function feed({ dataset, log, site, filter }: FeedSource, view: FeedOptions): Feed {
  const { lang, offset, limit } = view;
  const selection = select(unhidden(dataset), filter);
  const ties = new Map(selection.ties.map((tie) => [tie.id, tie]));
  const changes = changesOf(log).filter(({ tie }) => ties.has(tie));
  const home = { site, lang, records: dataset };
  const { rest } = sentenceParts({ ...selection, ties: [] }, lang);
  return {
    ...{ lang, site, records: dataset, all: changes.length },
    id: uuid(feedAddress({ ...home, site: "" }, filter, "xml")),
    title: `${dataset.name[lang]}${rest}`,
    home: pageAddress(home, filter),
    self: { json: feedAddress(home, filter, "json"), xml: feedAddress(home, filter, "xml") },
    updated: changes[0]?.on ?? dataset.modified,
    entries: changes.slice(offset, offset + limit).flatMap((change) => {
      const tie = ties.get(change.tie);
      return tie ? [entry(change, tie, { dataset, site, lang })] : [];
    }),
  };
}
