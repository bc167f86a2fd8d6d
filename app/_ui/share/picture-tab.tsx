import { useState } from "react";
import { pictureAddress, pictureName } from "../../_domain/query/addresses";
import { sentence } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import {
  Checkbox,
  Columns,
  LanguageChoice,
  legendClasses,
  Segments,
  type Subject,
  SubjectChoice,
} from "./controls";
import { Field } from "./field";
import { hasSelectedTie, pictureFilter, type ShareContext, stateTitle } from "./share-context";

/** Shapes that articles and social networks take, in pixels. */
export const pictureShapes = {
  article: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
} as const;

type PictureSettings = {
  readonly lang: Language;
  readonly shape: keyof typeof pictureShapes;
  readonly theme: Theme;
  /** Pixels of the PNG per pixel of the shape. */
  readonly scale: "1" | "2" | "3";
  readonly title: boolean;
  readonly subject: Subject;
};

type ControlsProps = {
  readonly context: ShareContext;
  readonly options: PictureSettings;
  readonly change: (options: Partial<PictureSettings>) => void;
};

const isolateText = (text: string) => <bdi>{text}</bdi>;

function Controls({ context, options, change }: ControlsProps) {
  const { lang } = context;
  const text = shareWords(lang);
  const { article, square, story } = text;
  return (
    <div>
      {hasSelectedTie(context) && (
        <SubjectChoice
          lang={lang}
          label={text.drawn}
          value={options.subject}
          onChange={(subject) => change({ subject })}
        />
      )}
      <Segments
        label={text.shape}
        options={{
          article: isolateText(article),
          square: isolateText(square),
          story: isolateText(story),
        }}
        value={options.shape}
        onChange={(shape) => change({ shape })}
      />
      <Segments
        label={text.theme}
        options={{ light: text.light, dark: text.dark }}
        value={options.theme}
        onChange={(theme) => change({ theme })}
      />
      <LanguageChoice lang={lang} value={options.lang} onChange={(to) => change({ lang: to })} />
      <Segments
        label={text.resolution}
        options={{ 1: isolateText("1×"), 2: isolateText("2×"), 3: isolateText("3×") }}
        value={options.scale}
        onChange={(scale) => change({ scale })}
      />
      <fieldset>
        <legend className={legendClasses}>{text.include}</legend>
        <Checkbox
          name={text.titleAndPeriod}
          checked={options.title}
          onChange={(title) => change({ title })}
        />
      </fieldset>
      <p className="mt-2 text-2 text-ink-2">{text.always}</p>
    </div>
  );
}

type PreviewProps = {
  readonly lang: Language;
  readonly address: string;
  readonly alt: string;
  readonly size: { readonly width: number; readonly height: number };
};

/** The picture as it is downloaded; its key is the address, so that each address loads anew. */
function Preview({ lang, address, alt, size }: PreviewProps) {
  const [state, setState] = useState<"loading" | "loaded" | "failed">("loading");
  const text = shareWords(lang);
  return (
    <div className="relative grid h-85 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center rounded-2 bg-paper-3 p-3 max-tablet:h-auto max-tablet:min-h-40">
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
        {state === "loading" && text.drawing}
        {state === "failed" && text.pictureFailed}
      </p>
    </div>
  );
}

/** Addresses, file names and alternative text of the picture; only `address` contains the site. */
function describePicture(context: ShareContext, options: PictureSettings) {
  const { records, selection, site } = context;
  const { lang, shape, theme, title, scale } = options;
  const isTie = options.subject === "tie";
  const filter = isTie ? pictureFilter(context) : context.filter;
  const request = { ...pictureShapes[shape], theme, title };
  const raster = { ...request, scale: Number(scale) };
  const base = { site: "", lang, records };
  return {
    alt: isTie ? stateTitle(context, lang) : sentence(selection, lang),
    preview: pictureAddress(base, filter, request),
    address: pictureAddress({ ...base, site }, filter, raster),
    svg: {
      href: pictureAddress(base, filter, request, "svg"),
      download: pictureName(base, filter, request, "svg"),
    },
    png: {
      href: pictureAddress(base, filter, raster),
      download: pictureName(base, filter, raster, "png"),
    },
  };
}

/** The state as a picture, for posts and pages that take no frame. */
export function PictureTab({ context }: { context: ShareContext }) {
  const { lang } = context;
  const text = shareWords(lang);
  const [options, setOptions] = useState<PictureSettings>({
    lang,
    shape: "article",
    theme: "light",
    scale: "1",
    title: true,
    subject: "tie",
  });
  const change = (changed: Partial<PictureSettings>) => setOptions({ ...options, ...changed });
  const { alt, preview, address, svg, png } = describePicture(context, options);
  const size = pictureShapes[options.shape];
  return (
    <Columns controls={<Controls context={context} options={options} change={change} />}>
      <Preview key={preview} lang={lang} alt={alt} size={size} address={preview} />
      <div className="my-4 flex flex-wrap justify-end gap-2">
        <a {...svg} className={button.plain}>
          <Icon name="download" />
          SVG
        </a>
        <a {...png} className={button.primary}>
          <Icon name="download" />
          {text.downloadPng}
        </a>
      </div>
      <Field
        lang={lang}
        label={text.alternative}
        text={alt}
        prose={options.lang}
        action={text.copyText}
        note={text.alternativeNote}
      />
      <Field lang={lang} label={text.pictureAddress} text={address} action={text.copyAddress} />
    </Columns>
  );
}
