import { didYouMean, quote } from "../text/did-you-mean";

/** A value with its position in a file; `path` leads there from the top. */
export type RecordReference = {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
};

/** What is wrong at one position of a file, and what is expected. */
export type DataProblem = Omit<RecordReference, "value"> & { readonly message: string };

/** Records before the check; a list file has one per item, the file of a tie or story is one. */
export type RecordGroup =
  | "dataset"
  | "places"
  | "actors"
  | "sources"
  | "assessments"
  | "changes"
  | "ties"
  | "stories";
export type RawRecords = Readonly<Record<RecordGroup, readonly RecordReference[]>> & {
  /** Groups with an unreadable file, whose ids and references are unknown. */
  readonly unreadGroups: ReadonlySet<RecordGroup>;
};

type Definition = {
  readonly group: RecordGroup;
  /** Keys from the record down; `*` stands for every item of a list. */
  readonly at: string;
  readonly noun: string;
  readonly mayRepeat?: true;
  readonly mayBeUnused?: true;
};

const definitions = {
  places: { group: "places", at: "id", noun: "place in places.yaml", mayBeUnused: true },
  actors: { group: "actors", at: "id", noun: "actor in actors.yaml" },
  sources: { group: "sources", at: "id", noun: "source in sources.yaml" },
  assessments: { group: "assessments", at: "id", noun: "assessment", mayBeUnused: true },
  ties: { group: "ties", at: "id", noun: "tie", mayBeUnused: true },
  stories: { group: "stories", at: "id", noun: "story", mayBeUnused: true },
  countries: {
    group: "places",
    at: "country",
    noun: "country of a place",
    mayRepeat: true,
    mayBeUnused: true,
  },
  sectors: { group: "dataset", at: "sectors.*.id", noun: "sector in dataset.yaml" },
  questions: { group: "dataset", at: "questions.*.id", noun: "question in dataset.yaml" },
  fields: { group: "dataset", at: "fields.*.id", noun: "dispute field in dataset.yaml" },
  sides: { group: "dataset", at: "sides.*.id", noun: "side in dataset.yaml" },
  origins: { group: "dataset", at: "origins.*.id", noun: "origin in dataset.yaml" },
  placeKinds: { group: "dataset", at: "kinds.places.*.id", noun: "kind of places in dataset.yaml" },
  actorKinds: { group: "dataset", at: "kinds.actors.*.id", noun: "kind of actors in dataset.yaml" },
  sourceKinds: {
    group: "dataset",
    at: "kinds.sources.*.id",
    noun: "kind of sources in dataset.yaml",
  },
} as const satisfies Readonly<Record<string, Definition>>;

type Target = keyof typeof definitions;

const references: readonly { group: RecordGroup; at: string; to: Target }[] = [
  { group: "dataset", at: "focus.*", to: "countries" },
  { group: "dataset", at: "fields.*.question", to: "questions" },
  { group: "places", at: "hub", to: "places" },
  { group: "places", at: "kind", to: "placeKinds" },
  { group: "actors", at: "side", to: "sides" },
  { group: "actors", at: "kind", to: "actorKinds" },
  { group: "sources", at: "kind", to: "sourceKinds" },
  { group: "sources", at: "origin", to: "origins" },
  { group: "assessments", at: "about", to: "sides" },
  { group: "assessments", at: "sources.*", to: "sources" },
  { group: "ties", at: "sector", to: "sectors" },
  { group: "ties", at: "from", to: "places" },
  { group: "ties", at: "to", to: "places" },
  { group: "ties", at: "via.*", to: "places" },
  { group: "ties", at: "actors.*", to: "actors" },
  { group: "ties", at: "claims.*.source", to: "sources" },
  { group: "ties", at: "claims.*.origin", to: "origins" },
  { group: "ties", at: "disputes.*.field", to: "fields" },
  { group: "ties", at: "disputes.*.versions.*.sources.*", to: "sources" },
  { group: "ties", at: "merged", to: "ties" },
  { group: "stories", at: "steps.*.sentences.*.ties.*", to: "ties" },
  { group: "changes", at: "pending.*.tie", to: "ties" },
  { group: "changes", at: "releases.*.changes.*.tie", to: "ties" },
];

function childReferences(parent: RecordReference, key: string): readonly RecordReference[] {
  const { file, path, value } = parent;
  if (typeof value !== "object" || value === null) return [];
  if (key === "*")
    return Array.isArray(value)
      ? value.map((item, at) => ({ file, path: [...path, at], value: item }))
      : [];
  return Object.hasOwn(value, key)
    ? [{ file, path: [...path, key], value: Reflect.get(value, key) }]
    : [];
}

type TextReference = RecordReference & { readonly value: string };

/** The texts at some keys of every record; the schema reports values of other types. */
const texts = (records: readonly RecordReference[], at: string): readonly TextReference[] =>
  at
    .split(".")
    .reduce((items, key) => items.flatMap((item) => childReferences(item, key)), records)
    .filter((item): item is TextReference => typeof item.value === "string");

const problem = ({ file, path }: RecordReference, message: string): DataProblem => ({
  file,
  path,
  message,
});

function repeatProblems(target: Target, names: readonly TextReference[]): readonly DataProblem[] {
  const { noun } = definitions[target];
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const file = first.get(name.value);
    first.set(name.value, file ?? name.file);
    const again = `${quote(name.value)} names another ${noun} already (${file})`;
    return file === undefined ? [] : [problem(name, `${again}, expected an id of its own`)];
  });
}

/** Ids of places in a hub with a place that a tie names. */
function usedPlaces(raw: RawRecords, named: ReadonlySet<string>): ReadonlySet<string> {
  const places = raw.places.map((place) => ({
    id: texts([place], "id")[0]?.value,
    hub: texts([place], "hub")[0]?.value,
  }));
  const hubs = new Set(places.filter(({ id }) => id && named.has(id)).map(({ hub }) => hub));
  return new Set(places.flatMap(({ id, hub }) => (id && hubs.has(hub) ? [id] : [])));
}

function unusedPlaces(raw: RawRecords): readonly DataProblem[] {
  if (raw.unreadGroups.has("ties")) return [];
  const named = new Set(
    ["from", "to", "via.*"].flatMap((at) => texts(raw.ties, at)).map((name) => name.value),
  );
  const used = usedPlaces(raw, named);
  return texts(raw.places, "id")
    .filter((name) => !used.has(name.value))
    .map((name) =>
      problem(
        name,
        `no tie uses ${quote(name.value)} or its hub, expected one that starts, ends or passes there`,
      ),
    );
}

function targetProblems(raw: RawRecords, target: Target): readonly DataProblem[] {
  const { group, at, noun, mayRepeat: shared, mayBeUnused: free }: Definition = definitions[target];
  const names = texts(raw[group], at);
  const known = new Set(names.map((name) => name.value));
  const users = references.filter(({ to }) => to === target);
  const uses = users.flatMap((reference) => texts(raw[reference.group], reference.at));
  const used = new Set(uses.map((use) => use.value));
  if (raw.unreadGroups.has(group)) return [];
  const mustBeUsed = !free && !users.some((user) => raw.unreadGroups.has(user.group));
  return [
    ...(shared ? [] : repeatProblems(target, names)),
    ...uses
      .filter((use) => !known.has(use.value))
      .map((use) =>
        problem(
          use,
          `${quote(use.value)} is unknown, expected a ${noun}${didYouMean(use.value, known)}`,
        ),
      ),
    ...names
      .filter((name) => mustBeUsed && !used.has(name.value))
      .map((name) =>
        problem(name, `nothing uses ${quote(name.value)}, expected every ${noun} to be used`),
      ),
  ];
}

/** Repeated ids, references to unknown ids and unused records, over all files. */
export const referenceProblems = (raw: RawRecords): readonly DataProblem[] => [
  ...(Object.keys(definitions) as Target[]).flatMap((target) => targetProblems(raw, target)),
  ...unusedPlaces(raw),
];
