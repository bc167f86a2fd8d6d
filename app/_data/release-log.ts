import { isSeq, parseDocument } from "yaml";
import type { DatasetParts } from "../_domain/records/build-dataset";
import { isListed } from "../_domain/records/dataset";
import type { Log } from "../_domain/records/schema";

/** The changes of the first release: every listed tie is new. */
const firstChanges = ({ ties, header }: DatasetParts): Log["pending"] =>
  ties.filter(isListed).map(({ id }) => ({ on: header.modified, tie: id, kind: "new" as const }));

/** The YAML text of a log with its pending changes as a release; throws if the text has no list of releases. */
export function releaseLog(text: string, parts: DatasetParts, log: Log): string {
  const document = parseDocument(text);
  const releases = document.get("releases");
  if (!isSeq(releases)) throw new Error("The log has no list of releases");
  const changes = log.releases.length > 0 ? log.pending : firstChanges(parts);
  releases.flow = false;
  releases.items.unshift(
    document.createNode({
      version: parts.version,
      on: parts.header.modified,
      changes: changes.map((change) => document.createNode(change, { flow: true })),
    }),
  );
  document.set("pending", document.createNode([], { flow: true }));
  return document.toString({ lineWidth: 0 });
}
