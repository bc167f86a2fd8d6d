import type { AuthorDrafts } from "./author-words";
import type { ShareContext, ShareSubject } from "./share-context";

/** Props of each tab of the dialog. */
export type TabProps = {
  readonly context: ShareContext;
  /** What can be shared, the open tie first. */
  readonly kinds: readonly ShareSubject["kind"][];
  readonly onKind: (kind: ShareSubject["kind"]) => void;
  readonly drafts: AuthorDrafts;
  readonly onDrafts: (drafts: AuthorDrafts) => void;
};
