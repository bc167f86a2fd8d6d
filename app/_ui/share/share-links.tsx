import { Fragment } from "react";
import { type Message, shareLinks } from "../../_domain/sentences/share-links";
import type { Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";

type ShareLinksProps = {
  readonly lang: Language;
  readonly message: Message;
  /** Address that is passed on. */
  readonly url: string;
};

/** Links that pass a message on by other services, without script and without a request before they are followed. */
export const ShareLinks = ({ lang, message, url }: ShareLinksProps) =>
  shareLinks(message, url, lang).map(({ id, name, href }) => (
    <Fragment key={id}>
      <a
        href={href}
        {...(id !== "email" && { target: "_blank", rel: "noopener noreferrer" })}
        className={`${button.plain} max-tablet:flex-auto max-tablet:px-2`}
      >
        <bdi>{name}</bdi>
      </a>{" "}
    </Fragment>
  ));
