import { type ReactNode, useSyncExternalStore } from "react";
import { linkNotes } from "../../_domain/sentences/link-notes";
import { NoteText } from "../parts/note-text";
import { OutdatedLinkNotice } from "../parts/outdated-link-notice";
import { reloadPage } from "../parts/reload-page";
import { useAddress } from "../state/address";

function subscribe(listener: () => void) {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Whether the browser is online; true on the server. */
const useOnline = () =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );

type NoticesProps = {
  /** Whether the server has another version of the dataset. */
  readonly hasUpdate: boolean;
  /** Whether newer data could not be loaded. */
  readonly isStale: boolean;
  readonly onRetry: () => void;
};

const Notice = ({ children }: { children: ReactNode }) => (
  <p className="flex flex-wrap items-center gap-x-3 bg-paper-2 px-6 panels:px-5 py-2 text-2 leading-ui max-tablet:px-4">
    {children}
  </p>
);

const Action = ({ onPress, children }: { onPress: () => void; children: ReactNode }) => (
  <button
    type="button"
    onClick={onPress}
    className="min-h-6 font-medium underline underline-offset-4"
  >
    {children}
  </button>
);

/** Notices about the data on the screen, a line each. */
export function Notices({ hasUpdate, isStale, onRetry }: NoticesProps) {
  const { lang, text, problems, view, records } = useAddress();
  const isOnline = useOnline();
  return (
    <div role="status">
      {linkNotes(problems, lang).map((note) => (
        <Notice key={note.text}>
          <NoteText note={note} />
        </Notice>
      ))}
      <OutdatedLinkNotice lang={lang} records={records} seen={view.seen} />
      {!isOnline && <Notice>{text.offline}</Notice>}
      {isOnline && isStale && (
        <Notice>
          {text.failed.stale}
          <Action onPress={onRetry}>{text.failed.retry}</Action>
        </Notice>
      )}
      {hasUpdate && (
        <Notice>
          {text.updated}
          <Action onPress={() => void reloadPage()}>{text.reload}</Action>
        </Notice>
      )}
    </div>
  );
}
