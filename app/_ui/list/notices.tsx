import type { ReactNode } from "react";
import { problemKeys } from "../../_domain/query/params";
import { OutdatedLinkNotice } from "../parts/outdated-link-notice";
import { reloadPage } from "../parts/reload-page";
import { useOnline } from "../parts/use-online";
import { useAddress } from "../state/address";

type NoticesProps = { newer: boolean; stale: boolean; retry: () => void };

const Notice = ({ children }: { children: ReactNode }) => (
  <p className="flex flex-wrap items-center gap-x-3 bg-paper-2 px-6 py-2 text-2 leading-ui max-tablet:px-4">
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

/** What a reader should know about the data on the screen, in one quiet line each. */
export function Notices({ newer, stale, retry }: NoticesProps) {
  const { lang, text, problems, view, records, href } = useAddress();
  const online = useOnline();
  const keys = problemKeys(problems);
  return (
    <div role="status">
      {keys && (
        <Notice>
          <bdi>{text.ignored(keys)}</bdi>
        </Notice>
      )}
      <OutdatedLinkNotice
        lang={lang}
        seen={view.seen}
        version={records.version}
        now={href({ view: { seen: null } })}
      />
      {!online && <Notice>{text.offline}</Notice>}
      {online && stale && (
        <Notice>
          {text.failed.stale}
          <Action onPress={retry}>{text.failed.retry}</Action>
        </Notice>
      )}
      {newer && (
        <Notice>
          {text.updated}
          <Action onPress={() => void reloadPage()}>{text.reload}</Action>
        </Notice>
      )}
    </div>
  );
}
