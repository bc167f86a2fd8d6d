import type { ParamProblem } from "../../_domain/query/params";
import { type ChangesRequest, changesParams } from "../../_domain/query/request-options";
import { difference, today, type Versions } from "../../_domain/records/versions";
import { pageRecordsId, pageRecordsJson } from "../formats/page-records";
import { type ApiContext, mediaTypes, noParameters, operation, type Refusal } from "./operation";

/** The refusal of parameters that name no release, with the versions that there are. */
export const unknownVersions = (versions: Versions, errors: readonly ParamProblem[]): Refusal => {
  const allowed = versions.list().map(({ id }) => id);
  return { kind: "version", errors: errors.map((error) => ({ ...error, allowed })) };
};

/** A release whole, byte by byte. */
function versionAnswer({ versions, id }: ApiContext) {
  const body = versions.json(id);
  if (body !== null) return { body };
  return unknownVersions(versions, [{ parameter: "id", detail: "names no release" }]);
}

function recordsAnswer({ dataset, versions, id }: ApiContext) {
  const [version = ""] = id.split("-");
  const records = [dataset, versions.dataset(version)].find(
    (one) => one !== null && pageRecordsId(one) === id,
  );
  return records ? { body: pageRecordsJson(records) } : "missing";
}

/** What differs between two versions; by default between the newest release and today's records. */
function changesAnswer({ versions }: ApiContext, { from, to }: ChangesRequest) {
  const ids = { from: from ?? versions.list()[0]?.id ?? today, to: to ?? today };
  const [older, newer] = [versions.dataset(ids.from), versions.dataset(ids.to)];
  if (older && newer) return { body: { ...ids, ...difference(older, newer) } };
  return unknownVersions(versions, [
    ...(older ? [] : [{ parameter: "from", detail: "names no release" }]),
    ...(newer ? [] : [{ parameter: "to", detail: "names no release" }]),
  ]);
}

export const versionOperations = {
  "/api/versions": operation({
    ...noParameters,
    name: "versions",
    summary: "The released versions of the dataset",
    description: "Newest first; each is kept whole and never changes.",
    type: mediaTypes.json,
    schema: "Versions",
    respond: ({ versions }) => ({ body: { versions: versions.list() } }),
  }),
  "/api/versions/{id}": operation({
    ...noParameters,
    name: "version",
    summary: "A released version, whole",
    description: "Canonical JSON of all its records; its SHA-256 begins with the id.",
    type: mediaTypes.json,
    schema: "Document",
    isFixed: true,
    respond: versionAnswer,
  }),
  "/api/records/{id}": operation({
    ...noParameters,
    name: "records",
    summary: "The records as pages load them",
    description:
      "All records without the texts of ties. The id names a version and the form of this answer; pages say which they use.",
    type: mediaTypes.json,
    schema: "Document",
    isFixed: true,
    respond: recordsAnswer,
  }),
  "/api/changes": operation({
    name: "changes",
    summary: "What differs between two versions",
    description:
      "Ties that were added, corrected (with the fields that say something else) and withdrawn. Without `from` since the newest release, without `to` until today.",
    type: mediaTypes.json,
    schema: "Changes",
    takesFilter: false,
    params: changesParams,
    example: "to=today",
    respond: changesAnswer,
  }),
} as const;
