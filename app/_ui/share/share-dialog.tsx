import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Tabs } from "@base-ui/react/tabs";
import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import { pluralMessage } from "../../_domain/text/plurals";
import { directions } from "../../_domain/vocabulary/language";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { interfaceWords } from "../words/words";
import { CiteTab } from "./cite-tab";
import { Segments } from "./controls";
import { DataTab } from "./data-tab";
import { EmbedTab } from "./embed-tab";
import { LinkRow } from "./link-row";
import { PictureTab } from "./picture-tab";
import type { ShareBase, ShareContext, ShareSubject } from "./share-context";
import type { TabProps } from "./tab-props";

const tabs = {
  embed: EmbedTab,
  picture: PictureTab,
  cite: CiteTab,
  data: DataTab,
} as const satisfies Readonly<Record<string, ComponentType<TabProps>>>;

const tabIds = Object.keys(tabs) as readonly (keyof typeof tabs)[];

// Where there is room for it the open tab alone scrolls; else the dialog does, and its button to close stays in view.
const dialogClasses =
  "m-auto w-[min(1120px,calc(100vw-48px))] max-w-none flex-col overflow-y-auto overscroll-contain rounded-3 bg-paper text-start text-ink shadow-dialog backdrop:bg-scrim open:flex max-h-[calc(100dvh-32px)] panels:h-205 panels:overflow-clip max-tablet:m-0 max-tablet:size-full max-tablet:max-h-none max-tablet:rounded-none";

const closeClasses =
  "sticky top-2 z-1 order-first -mb-11 me-3 mt-2 grid size-11 shrink-0 place-items-center self-end rounded-2 bg-paper hover:bg-paper-2";

const tabClasses =
  "-mb-px min-h-11 shrink-0 border-b-3 border-transparent px-3 font-medium text-ink-2 hover:text-ink max-tablet:px-2.5 focus-visible:-outline-offset-2 aria-selected:border-ink aria-selected:font-bold aria-selected:text-ink";

const panelClasses =
  "relative data-ending-style:hidden px-7 pt-5.5 pb-7 panels:min-h-0 panels:flex-1 panels:overflow-y-auto [scrollbar-width:thin] focus-visible:-outline-offset-2 max-tablet:px-4";

type HeadProps = Pick<TabProps, "context" | "kinds" | "onKind"> & {
  readonly titleId: string;
  /** Number of ties of the view. */
  readonly count: number;
};

function DialogHead({ context, kinds, onKind, titleId, count }: HeadProps) {
  const { lang, subject } = context;
  const text = shareWords(lang);
  return (
    <header className="px-7 pt-4 max-tablet:px-4">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 pe-10">
        <h2 id={titleId} className="text-6 leading-tight font-bold">
          {text.title}
        </h2>
        {kinds.length > 1 && (
          <div className="w-80 max-w-full *:mb-0">
            <Segments
              isLabelHidden
              label={text.what}
              options={{ tie: text.tie, state: pluralMessage(lang, count, text.view) }}
              value={subject.kind}
              onChange={onKind}
            />
          </div>
        )}
      </div>
      <LinkRow context={context} />
    </header>
  );
}

export type ShareDialogProps = {
  readonly base: ShareBase;
  /** What can be shared: the open tie first, then the view. */
  readonly subjects: readonly [ShareSubject, ...ShareSubject[]];
  readonly onClose: () => void;
};

/** The subject of the reader's choice, the first one until there is a choice. */
function useSubject(subjects: ShareDialogProps["subjects"]) {
  const [kind, setKind] = useState<ShareSubject["kind"] | null>(null);
  const subject = subjects.find((each) => each.kind === kind) ?? subjects[0];
  return { subject, kinds: subjects.map((each) => each.kind), onKind: setKind };
}

type DialogTabsProps = TabProps & { readonly titleId: string };

function DialogTabs({ titleId, ...tabProps }: DialogTabsProps) {
  const { lang } = tabProps.context;
  return (
    <DirectionProvider direction={directions[lang]}>
      <Tabs.Root defaultValue="embed" className="flex min-h-0 flex-1 flex-col">
        <Tabs.List
          activateOnFocus
          aria-labelledby={titleId}
          className="flex shrink-0 gap-1 border-b border-rule px-5 pt-3 max-tablet:px-1"
        >
          {tabIds.map((id) => (
            <Tabs.Tab key={id} value={id} className={tabClasses}>
              {shareWords(lang).tabs[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabIds.map((id) => {
          const Content = tabs[id];
          return (
            <Tabs.Panel key={id} value={id} className={panelClasses}>
              <Content {...tabProps} />
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
    </DirectionProvider>
  );
}

/** Shares a tie or a state as link, embed, picture, citation or data. */
export function ShareDialog({ base, subjects, onClose }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { subject, ...choice } = useSubject(subjects);
  const [drafts, onDrafts] = useState({ head: "", note: "" });
  const context: ShareContext = { ...base, subject };
  const state = subjects.find((each) => each.kind === "state");
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
      className={dialogClasses}
    >
      <DialogHead {...choice} context={context} titleId={titleId} count={state?.count ?? 0} />
      <DialogTabs
        {...choice}
        context={context}
        drafts={drafts}
        onDrafts={onDrafts}
        titleId={titleId}
      />
      <button
        type="button"
        onClick={() => dialog.current?.close()}
        aria-label={interfaceWords(base.lang).close}
        className={closeClasses}
      >
        <Icon name="cross" size="size-5" />
      </button>
    </dialog>
  );
}
