import { useMemo } from "react";
import { pictureName } from "../../_domain/query/addresses";
import { otherLanguage } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { qrCode, svgAddress } from "../parts/qr";
import { shareWords } from "../words/share";
import { Field } from "./field";
import { type ShareContext, stateLink, stateTitle } from "./share-context";

/** A button for the share sheet of the device; nothing on devices without one. */
function SystemShare({ context, url }: { context: ShareContext; url: string }) {
  if (!("share" in navigator)) return null;
  const title = stateTitle(context, context.lang);
  // The promise rejects if the reader closes the sheet, which is no fault.
  const share = () => navigator.share({ title, url }).catch(() => {});
  return (
    <button type="button" onClick={share} className={button.plain}>
      <Icon name="share" />
      {shareWords(context.lang).link.system}
    </button>
  );
}

function Qr({ context, url }: { context: ShareContext; url: string }) {
  const { lang, records, filter } = context;
  const text = shareWords(lang).link;
  const code = useMemo(() => qrCode(url), [url]);
  const name = pictureName({ lang, records }, filter, {}, "svg").replace(/^ties/, "qr");
  return (
    <section aria-label={text.qr} className="mt-6">
      <h3 className="mb-1.5 text-2 leading-ui font-bold">{text.qr}</h3>
      {code === null ? (
        <p className="text-2 leading-ui text-ink-2">{text.qrLong}</p>
      ) : (
        <div className="flex flex-wrap items-end justify-between gap-3 text-2 leading-ui text-ink-2">
          <img src={svgAddress(code)} alt={text.qrText} className="size-40 rounded-2" />
          <p className="min-w-40 flex-1 self-center">{text.qrNote}</p>
          <a href={svgAddress(code)} download={name} className={button.plain}>
            <Icon name="download" />
            {text.qrDownload}
          </a>
        </div>
      )}
    </section>
  );
}

/** Links to the state, in both languages and with the version of the data. */
export function LinkTab({ context }: { context: ShareContext }) {
  const { lang, records } = context;
  const { link: text, copyLink } = shareWords(lang);
  const url = stateLink(context, lang);
  const field = { lang, action: copyLink, icon: "chain" } as const;
  return (
    <>
      <Field {...field} variant="primary" label={text.view} text={url} note={text.viewNote}>
        <SystemShare context={context} url={url} />
      </Field>
      <Field
        {...field}
        label={text.other}
        text={stateLink(context, otherLanguage[lang])}
        note={text.otherNote}
      />
      <Field
        {...field}
        label={text.fixed}
        text={stateLink(context, lang, records.version)}
        note={text.fixedNote}
      />
      <Qr context={context} url={url} />
    </>
  );
}
