import { useState } from "react";
import { pictureAddress, pictureName } from "../../_domain/addresses";
import type { Language } from "../../_domain/language";
import type { Theme } from "../../_domain/layers";
import { sentence } from "../../_domain/sentence";
import { button } from "../button";
import { Icon } from "../icons";
import { shareWords } from "../words/share";
import { LanguageChoice, legendLook, Segments, Tick } from "./controls";
import { Field } from "./field";
import { type Shape, scales, shapeIds, shapes } from "./picture-shapes";
import type { Shared } from "./shared";

type Options = {
  readonly lang: Language;
  readonly shape: Shape;
  readonly theme: Theme;
  readonly scale: (typeof scales)[number];
  readonly title: boolean;
};

type ControlsProps = {
  readonly lang: Language;
  readonly options: Options;
  readonly change: (options: Partial<Options>) => void;
};

function Controls({ lang, options, change }: ControlsProps) {
  const text = shareWords(lang);
  return (
    <div>
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

type PreviewProps = {
  readonly lang: Language;
  readonly address: string;
  readonly alt: string;
  readonly size: (typeof shapes)[Shape];
};

/** The picture as it is downloaded; another address starts anew. */
function Preview({ lang, address, alt, size }: PreviewProps) {
  const [state, setState] = useState<"drawing" | "there" | "failed">("drawing");
  const text = shareWords(lang);
  return (
    <div className="relative grid h-85 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center rounded-2 bg-paper-3 p-3 max-tablet:h-auto max-tablet:min-h-40">
      <img
        src={address}
        alt={alt}
        {...size}
        onLoad={() => setState("there")}
        onError={() => setState("failed")}
        className={`size-auto max-h-full max-w-full max-tablet:max-h-[60dvh] ${state === "there" ? "" : "opacity-0"}`}
      />
      <p
        role="status"
        className="absolute inset-0 grid place-items-center p-4 text-center text-2 text-ink-2 empty:hidden"
      >
        {state === "drawing" && text.drawing}
        {state === "failed" && text.pictureFailed}
      </p>
    </div>
  );
}

type DownloadsProps = { readonly shared: Shared; readonly options: Options };

/** The state as a picture's values, and the place that they are asked of. */
const asked = ({ records }: Shared, { lang, shape, theme, title }: Options, site = "") => ({
  home: { site, lang, records },
  drawing: { ...shapes[shape], theme, title },
});

function Downloads({ shared, options }: DownloadsProps) {
  const { filter, lang } = shared;
  const { home, drawing } = asked(shared, options);
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
function Beside({ shared, options, alt }: DownloadsProps & { alt: string }) {
  const { lang, filter, site } = shared;
  const text = shareWords(lang);
  const { home, drawing } = asked(shared, options, site);
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
export function PictureTab({ shared }: { shared: Shared }) {
  const { lang, filter, selection } = shared;
  const [options, setOptions] = useState<Options>({
    ...{ lang, shape: "article", theme: "light", scale: 1, title: true },
  });
  const { home, drawing } = asked(shared, options);
  const preview = pictureAddress(home, filter, drawing);
  const alt = sentence(selection, options.lang);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-7 tablet:grid-cols-[252px_minmax(0,1fr)]">
      <Controls
        lang={lang}
        options={options}
        change={(changed) => setOptions({ ...options, ...changed })}
      />
      <div>
        <Preview key={preview} {...{ lang, alt }} size={shapes[options.shape]} address={preview} />
        <Downloads {...{ shared, options }} />
        <Beside {...{ shared, options, alt }} />
      </div>
    </div>
  );
}
