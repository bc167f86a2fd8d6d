import type { Language } from "../../_domain/vocabulary/language";
import { CopyButton } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { interfaceWords } from "../words/words";
import { reportAddress } from "./report-text";

type ReportProps = {
  readonly lang: Language;
  /** Address of the editors; null where none is configured. */
  readonly contact: string | null;
  readonly subject: string;
  readonly body: string;
  readonly className: string;
};

/** A link to the editors' address with a ready text; without an address, a line that says so and a button that copies the text. */
export function Report({ lang, contact, subject, body, className }: ReportProps) {
  const text = interfaceWords(lang);
  if (contact)
    return (
      <a
        href={reportAddress(contact, subject, body)}
        target="_blank"
        rel="noopener noreferrer"
        className={className}
      >
        <Icon name="flag" />
        {text.report}
      </a>
    );
  return (
    <>
      <CopyButton
        lang={lang}
        icon="flag"
        label={text.copyReport}
        done={text.reportCopied}
        text={body}
        className={className}
      />
      <p className="w-full text-2 leading-ui text-ink-2 print:hidden">{text.unknownOperator}</p>
    </>
  );
}
