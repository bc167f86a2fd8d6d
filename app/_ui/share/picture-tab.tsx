import { useState } from "react";
import { pictureAddress, pictureName } from "../../_domain/query/addresses";
import { sentence } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import { button } from "../parts/button";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { Columns } from "./columns";
import {
  LanguageChoice,
  legendLook,
  Segments,
  type Subject,
  SubjectChoice,
  Tick,
} from "./controls";
import { Field } from "./field";
import { PicturePreview } from "./picture-preview";
import { type PictureShape, scales, shapeIds, shapes } from "./picture-shapes";
import { hasSelected, pictureFilter, type ShareContext, stateTitle } from "./share-context";

type Options = {
  readonly lang: Language;
  readonly shape: PictureShape;
  readonly theme: Theme;
  readonly scale: (typeof scales)[number];
  readonly title: boolean;
  readonly subject: Subject;
};

type ControlsProps = {
  /** Whether a tie is selected that may be drawn alone. */
  readonly hasTie: boolean;
  readonly lang: Language;
  readonly options: Options;
  readonly change: (options: Partial<Options>) => void;
};

function Controls({ lang, options, change, hasTie }: ControlsProps) {
  const text = shareWords(lang);
  return (
    <div>
      {hasTie && (
        <SubjectChoice
          lang={lang}
          label={text.drawn}
          chosen={options.subject}
          choose={(subject) => change({ subject })}
        />
      )}
      <Segments
        label={text.shape}
        options={shapeIds.map((shape) => ({ value: shape, name: <bdi>{text[shape]}</bdi> }))}
        chosen={options.shape}
        choose={(shape) => change({ shape })}
      />
      <Segments
        label={text.theme}
        options={[
          { value: "light", name: text.light },
          { value: "dark", name: text.dark },
        ]}
        chosen={options.theme}
        choose={(theme) => change({ theme })}
      />
      <LanguageChoice lang={lang} chosen={options.lang} choose={(at) => change({ lang: at })} />
      <Segments
        label={text.resolution}
        options={scales.map((scale) => ({ value: scale, name: <bdi>{scale}×</bdi> }))}
        chosen={options.scale}
        choose={(scale) => change({ scale })}
      />
      <fieldset>
        <legend className={legendLook}>{text.include}</legend>
        <Tick
          name={text.titleAndPeriod}
          checked={options.title}
          turn={(on) => change({ title: on })}
        />
      </fieldset>
      <p className="mt-2 text-2 text-ink-2">{text.always}</p>
    </div>
  );
}

type DownloadsProps = { readonly shared: ShareContext; readonly options: Options };

/** The state as a picture's filter and values, and the place that they are asked of. */
function asked(shared: ShareContext, options: Options, site = "") {
  const { records, filter, selection } = shared;
  const { lang, shape, theme, title, subject } = options;
  const isTie = subject === "tie";
  return {
    home: { site, lang, records },
    filter: isTie ? pictureFilter(shared) : filter,
    alt: isTie ? stateTitle(shared, lang) : sentence(selection, lang),
    drawing: { ...shapes[shape], theme, title },
  };
}

function Downloads({ shared, options }: DownloadsProps) {
  const { lang } = shared;
  const { home, filter, drawing } = asked(shared, options);
  const raster = { ...drawing, scale: options.scale };
  return (
    <div className="my-4 flex flex-wrap justify-end gap-2">
      <a
        href={pictureAddress(home, filter, drawing, "svg")}
        download={pictureName(home, filter, drawing, "svg")}
        className={button.plain}
      >
        <Icon name="download" />
        SVG
      </a>
      <a
        href={pictureAddress(home, filter, raster)}
        download={pictureName(home, filter, raster, "png")}
        className={button.primary}
      >
        <Icon name="download" />
        {shareWords(lang).downloadPng}
      </a>
    </div>
  );
}

/** The text and the address that go with the picture. */
function Beside({ shared, options }: DownloadsProps) {
  const { lang, site } = shared;
  const text = shareWords(lang);
  const { home, filter, drawing, alt } = asked(shared, options, site);
  return (
    <>
      <Field
        lang={lang}
        label={text.alternative}
        text={alt}
        prose={options.lang}
        action={text.copyText}
        note={text.alternativeNote}
      />
      <Field
        lang={lang}
        label={text.pictureAddress}
        text={pictureAddress(home, filter, { ...drawing, scale: options.scale })}
        action={text.copyAddress}
      />
    </>
  );
}

/** The state as a picture, for posts and pages that take no frame. */
export function PictureTab({ shared }: { shared: ShareContext }) {
  const { lang } = shared;
  const [options, setOptions] = useState<Options>({
    ...{ lang, shape: "article", theme: "light", scale: 1, title: true, subject: "tie" },
  });
  const { home, filter, drawing, alt } = asked(shared, options);
  const preview = pictureAddress(home, filter, drawing);
  return (
    <Columns
      controls={
        <Controls
          lang={lang}
          options={options}
          hasTie={hasSelected(shared)}
          change={(changed) => setOptions({ ...options, ...changed })}
        />
      }
    >
      <PicturePreview
        key={preview}
        lang={lang}
        alt={alt}
        size={shapes[options.shape]}
        address={preview}
      />
      <Downloads shared={shared} options={options} />
      <Beside shared={shared} options={options} />
    </Columns>
  );
}
