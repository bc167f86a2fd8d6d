import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Tabs } from "@base-ui/react/tabs";
import { type ComponentType, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { sentence } from "../../_domain/sentences/sentence";
import { directions } from "../../_domain/vocabulary/language";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { interfaceWords } from "../words/words";
import { CiteTab } from "./cite-tab";
import { DataTab } from "./data-tab";
import { EmbedTab } from "./embed-tab";
import { LinkTab } from "./link-tab";
import { PictureTab } from "./picture-tab";
import type { ShareContext } from "./share-context";

const tabs = {
  link: LinkTab,
  embed: EmbedTab,
  picture: PictureTab,
  data: DataTab,
  cite: CiteTab,
} as const satisfies Readonly<Record<string, ComponentType<{ context: ShareContext }>>>;

const tabIds = Object.keys(tabs) as readonly (keyof typeof tabs)[];

const dialogClasses =
  "m-auto w-[min(920px,calc(100vw-48px))] max-w-none flex-col overflow-clip overscroll-contain rounded-3 bg-paper text-start text-ink shadow-dialog backdrop:bg-scrim open:flex max-h-[calc(100dvh-32px)] max-tablet:m-0 max-tablet:size-full max-tablet:max-h-none max-tablet:rounded-none";

const tabClasses =
  "-mb-px min-h-11 shrink-0 border-b-3 border-transparent px-3 font-medium text-ink-2 hover:text-ink max-tablet:px-2.5 focus-visible:-outline-offset-2 aria-selected:border-ink aria-selected:font-bold aria-selected:text-ink";

const panelClasses =
  "relative h-126.5 min-h-0 data-ending-style:hidden overflow-y-auto px-7 pt-5.5 pb-7 [scrollbar-width:thin] focus-visible:-outline-offset-2 max-tablet:h-auto max-tablet:flex-1 max-tablet:px-4";

function Head({ context, title, onClose }: DialogProps & { title: string }) {
  const { lang, selection, tie } = context;
  const text = shareWords(lang);
  return (
    <header className="px-7 pt-4 max-tablet:px-4">
      <div className="-me-3 flex items-center justify-between max-tablet:-me-2">
        <h2 id={title} className="text-6 leading-tight font-bold">
          {text.title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={interfaceWords(lang).close}
          className="grid size-11 place-items-center rounded-2 hover:bg-paper-2"
        >
          <Icon name="cross" size="size-5" />
        </button>
      </div>
      <p className="mt-0.5 leading-ui text-ink-2">{sentence(selection, lang)}</p>
      {tie && <p className="leading-ui text-ink-2">{text.selected(tie.title[lang])}</p>}
    </header>
  );
}

type DialogProps = { readonly context: ShareContext; readonly onClose: () => void };

/** Opens the dialog and focuses its first tab after the second render: Base UI orders its tabs then, and loses an earlier focus. */
function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOrdered, setOrdered] = useState(false);
  useLayoutEffect(() => setOrdered(true), []);
  useEffect(() => {
    if (!isOrdered) return;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[role=tab]")?.focus();
  }, [isOrdered]);
  return dialog;
}

/** Shares a state as link, embed, picture, data or citation. */
export function ShareDialog({ context, onClose }: DialogProps) {
  const { lang } = context;
  const dialog = useOpenDialog();
  const title = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      closedby="any"
      onClose={onClose}
      className={dialogClasses}
    >
      <Head context={context} title={title} onClose={() => dialog.current?.close()} />
      <DirectionProvider direction={directions[lang]}>
        <Tabs.Root defaultValue="link" className="flex min-h-0 flex-1 flex-col">
          <Tabs.List
            activateOnFocus
            aria-labelledby={title}
            className="flex shrink-0 gap-1 border-b border-rule px-5 pt-3 max-tablet:flex-wrap max-tablet:gap-x-0 max-tablet:px-1"
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
                <Content context={context} />
              </Tabs.Panel>
            );
          })}
        </Tabs.Root>
      </DirectionProvider>
    </dialog>
  );
}
