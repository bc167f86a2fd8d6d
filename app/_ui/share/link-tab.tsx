import { useMemo } from "react";
import { pictureName } from "../../_domain/query/addresses";
import { otherLanguage } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { qrCode, svgAddress } from "../parts/qr";
import { shareWords } from "../words/share";
import { Field } from "./field";
import { type ShareContext, stateLink, stateTitle } from "./share-context";

/** The device's own sharing, where it has one. */
function SystemShare({ shared, url }: { shared: ShareContext; url: string }) {
  if (!("share" in navigator)) return null;
  const title = stateTitle(shared, shared.lang);
  // A reader who closes the device's sheet rejects the promise; there is nothing to say then.
  const share = () => navigator.share({ title, url }).catch(() => {});
  return (
    <button type="button" onClick={share} className={button.plain}>
      <Icon name="share" />
      {shareWords(shared.lang).link.system}
    </button>
  );
}

function Qr({ shared, url }: { shared: ShareContext; url: string }) {
  const { lang, records, filter } = shared;
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

/** Links that lead to the state. */
export function LinkTab({ shared }: { shared: ShareContext }) {
  const { lang, records } = shared;
  const { link: text, copyLink } = shareWords(lang);
  const url = stateLink(shared, lang);
  const field = { lang, action: copyLink, icon: "chain" } as const;
  return (
    <>
      <Field {...field} look="primary" label={text.view} text={url} note={text.viewNote}>
        <SystemShare shared={shared} url={url} />
      </Field>
      <Field
        {...field}
        label={text.other}
        text={stateLink(shared, otherLanguage[lang])}
        note={text.otherNote}
      />
      <Field
        {...field}
        label={text.fixed}
        text={stateLink(shared, lang, records.version)}
        note={text.fixedNote}
      />
      <Qr shared={shared} url={url} />
    </>
  );
}
