import { messageLine } from "../../_domain/sentences/share-links";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { CopyStatus, useCopyOrSelect } from "./field";
import { type ShareContext, subjectAddress } from "./share-context";
import { ShareLinks } from "./share-links";

/** Copies the link or passes it on, with the text that is sent. */
export function LinkRow({ context }: { readonly context: ShareContext }) {
  const { lang, subject } = context;
  const text = shareWords(lang);
  const url = subjectAddress(context);
  const title = messageLine(subject, lang);
  const { element, copyOrSelect, refusal, isCopied } = useCopyOrSelect(lang, url);
  // The promise rejects if the reader closes the sheet, which is no fault.
  const share = () => navigator.share({ title, url }).catch(() => {});
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          onClick={copyOrSelect}
          className={`${button.primary} max-tablet:w-full`}
        >
          <Icon name={isCopied ? "tick" : "chain"} />
          <span>{isCopied ? text.copied : text.copyLink}</span>
        </button>
        <ShareLinks lang={lang} message={subject} url={url} />
        {"share" in navigator && (
          <button type="button" onClick={share} className={button.plain}>
            <Icon name="share" />
            {text.more}
          </button>
        )}
      </div>
      <p data-message className="mt-2.5 text-2 leading-ui wrap-anywhere text-ink-2">
        {text.sentAs}{" "}
        <span className="text-ink">
          <bdi>{title}</bdi> –{" "}
          <bdi ref={element} dir="ltr">
            {url}
          </bdi>
        </span>
      </p>
      <CopyStatus success={isCopied && text.copiedWhat(text.link)} refusal={refusal} />
    </>
  );
}
