import { type ReactNode, useMemo, useState } from "react";
import type { AuthorWords } from "../../_domain/query/author-words";
import type { CardRequest } from "../../_domain/query/card-request";
import { fileName } from "../../_domain/query/file-names";
import { joinSentences } from "../../_domain/text/sentence-form";
import { type CardShape, cardShapes, cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { qrCode, svgAddress } from "../parts/qr";
import { shareWords } from "../words/share";
import { AuthorFields, readAuthorWords } from "./author-words";
import { Columns, LanguageChoice, legendClasses, Segments } from "./controls";
import { CopyPicture } from "./copy-picture";
import { subjectPicture } from "./embed-code";
import { useSettled } from "./embed-preview";
import { Field } from "./field";
import { type ShareContext, subjectAddress } from "./share-context";
import type { TabProps } from "./tab-props";

type Look = Pick<CardRequest, "lang" | "shape" | "theme" | "scale">;

type ControlsProps = TabProps & {
  readonly look: Look;
  readonly change: (look: Partial<Look>) => void;
};

function Controls({ context, drafts, onDrafts, look, change }: ControlsProps) {
  const { lang, records } = context;
  const text = shareWords(lang);
  const shapes = Object.fromEntries(
    cardShapes.map((shape) => [shape, <bdi key={shape}>{text.shapes[shape]}</bdi>]),
  ) as Record<CardShape, ReactNode>;
  return (
    <>
      <AuthorFields lang={lang} records={records} drafts={drafts} onChange={onDrafts} />
      <Segments
        label={text.shape}
        options={shapes}
        value={look.shape}
        onChange={(shape) => change({ shape })}
      />
      <Segments
        label={text.theme}
        options={{ light: text.light, dark: text.dark }}
        value={look.theme}
        onChange={(theme) => change({ theme })}
      />
      <LanguageChoice lang={lang} value={look.lang} onChange={(to) => change({ lang: to })} />
      <Segments
        label={text.resolution}
        options={{ 1: <bdi>1×</bdi>, 2: <bdi>2×</bdi>, 3: <bdi>3×</bdi> }}
        value={String(look.scale) as "1" | "2" | "3"}
        onChange={(scale) => change({ scale: Number(scale) })}
      />
    </>
  );
}

type PreviewProps = Pick<ShareContext, "lang"> & {
  readonly address: string;
  readonly alt: string;
  readonly size: { readonly width: number; readonly height: number };
};

/** The picture as it is downloaded; its key is the address, so that each address loads anew. */
function PicturePreview({ lang, address, alt, size }: PreviewProps) {
  const [state, setState] = useState<"loading" | "loaded" | "failed">("loading");
  const text = shareWords(lang);
  return (
    <div className="relative grid h-85 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center max-tablet:h-auto max-tablet:min-h-40">
      <img
        src={address}
        alt={alt}
        {...size}
        onLoad={() => setState("loaded")}
        onError={() => setState("failed")}
        className={`size-auto max-h-full max-w-full max-tablet:max-h-[60dvh] ${state === "loaded" ? "" : "opacity-0"}`}
      />
      <p
        role="status"
        className="absolute inset-0 grid place-items-center p-4 text-center text-2 text-ink-2 empty:hidden"
      >
        {{ loading: text.drawing, failed: text.pictureFailed, loaded: null }[state]}
      </p>
    </div>
  );
}

function Qr({ context }: Pick<TabProps, "context">) {
  const text = shareWords(context.lang);
  const url = subjectAddress(context);
  const code = useMemo(() => qrCode(url), [url]);
  const name = fileName("svg", url.replace(/^[a-z]+:\/\/[^/]+\//, "")).replace(/^ties/, "qr");
  return (
    <section aria-label={text.qr} className="mt-6">
      <h3 className={legendClasses}>{text.qr}</h3>
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

/** Addresses relative to the site, and alternative text, of the picture; what the author adds is read out first. */
function describePicture(
  context: ShareContext,
  { lang, shape, theme, scale }: Look,
  words: AuthorWords,
) {
  const { subject } = context;
  const drawn = { ...context, site: "", lang };
  const alternative = subject.kind === "tie" ? subject.alternative : subject.title;
  return {
    preview: subjectPicture(drawn, { shape, theme }, words),
    svg: subjectPicture(drawn, { shape, theme }, words, "svg"),
    png: subjectPicture(drawn, { shape, theme, scale }, words),
    alt: joinSentences([words.head, words.note, alternative[lang]].filter((line) => line !== null)),
  };
}

type DownloadsProps = Pick<ShareContext, "lang"> & { readonly svg: string; readonly png: string };

/** Copies or saves the picture; the API's answer names the file. */
function Downloads({ lang, svg, png }: DownloadsProps) {
  return (
    <div className="my-4 flex flex-wrap justify-end gap-2">
      <CopyPicture key={png} lang={lang} address={png} />
      <a href={svg} download="" className={button.plain}>
        <Icon name="download" />
        SVG
      </a>
      <a href={png} download="" className={button.primary}>
        <Icon name="download" />
        {shareWords(lang).downloadPng}
      </a>
    </div>
  );
}

/** The card of a tie or the map of a state as a picture, for posts and pages that take no frame. */
export function PictureTab(props: TabProps) {
  const { context, drafts } = props;
  const { lang, records } = context;
  const text = shareWords(lang);
  const [look, setLook] = useState<Look>({ lang, shape: "wide", theme: "light", scale: 1 });
  const change = (changed: Partial<Look>) => setLook({ ...look, ...changed });
  const picture = describePicture(context, look, readAuthorWords(drafts, records));
  const preview = useSettled(picture.preview);
  return (
    <Columns controls={<Controls {...props} look={look} change={change} />}>
      <PicturePreview
        key={preview}
        lang={lang}
        alt={picture.alt}
        size={cardSizesPx[look.shape]}
        address={preview}
      />
      <Downloads lang={lang} svg={picture.svg} png={picture.png} />
      <Field
        lang={lang}
        label={text.alternative}
        text={picture.alt}
        prose={look.lang}
        action={text.copyText}
        note={text.alternativeNote}
      />
      <Field
        lang={lang}
        label={text.pictureAddress}
        text={`${context.site}${picture.png}`}
        action={text.copyLink}
      />
      <Qr context={context} />
    </Columns>
  );
}
