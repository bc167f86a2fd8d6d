"use client";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { ShareButton } from "./share-button";
import type { ShareDialogProps } from "./share-dialog";

const load = () => import("./share-dialog").then(({ ShareDialog }) => ShareDialog);

type PageShareButtonProps = Omit<ShareDialogProps, "onClose"> & {
  /** Address of the page. */
  readonly url: string;
};

/** Opens the share dialog of a page. */
export const PageShareButton = ({ base, subjects, url }: PageShareButtonProps) => (
  <ShareButton
    lang={base.lang}
    title={subjects[0].title[base.lang]}
    url={url}
    load={load}
    shared={{ base, subjects }}
    className={button.primary}
  >
    <Icon name="share" />
  </ShareButton>
);
