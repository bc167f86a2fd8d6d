import { useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";
import { Checkbox, Columns, LanguageChoice, legendClasses, PixelField, Segments } from "./controls";
import { type EmbedCodeOptions, embedCode } from "./embed-code";
import { EmbedPreview } from "./embed-preview";
import { Field } from "./field";
import type { ShareContext } from "./share-context";

/** Sizes on offer, px; a null width is the full width of the article. */
const sizes = {
  wide: { width: 640, height: 480 },
  narrow: { width: 360, height: 560 },
  fluid: { width: null, height: 480 },
} as const;

type SizeId = keyof typeof sizes;

const initialOptions = {
  ...sizes.wide,
  theme: "auto",
  start: "tap",
  panel: "none",
  title: true,
  legend: true,
  timeline: false,
} as const satisfies Omit<EmbedCodeOptions, "lang">;

type ControlsProps = {
  readonly lang: Language;
  readonly options: EmbedCodeOptions;
  readonly change: (options: Partial<EmbedCodeOptions>) => void;
};

/** The limits are those of a picture, because the second snippet is one. */
function Size({ lang, options, change }: ControlsProps) {
  const text = shareWords(lang);
  const { width, height } = options;
  const isSize = (id: SizeId) => sizes[id].width === width && sizes[id].height === height;
  const names = { wide: <bdi>640 × 480</bdi>, narrow: <bdi>360 × 560</bdi>, fluid: text.fluid };
  return (
    <>
      <Segments
        label={text.size}
        options={names}
        value={(Object.keys(sizes) as SizeId[]).find(isSize) ?? null}
        onChange={(id) => change(sizes[id])}
      />
      <div className="-mt-1.5 mb-4 flex gap-3">
        <PixelField
          min={200}
          max={2400}
          name={text.width}
          placeholder={text.wholeWidth}
          value={width}
          onChange={(widthPx) => change({ width: widthPx })}
        />
        <PixelField
          min={120}
          max={2400}
          name={text.height}
          value={height}
          onChange={(heightPx) => heightPx !== null && change({ height: heightPx })}
        />
      </div>
    </>
  );
}

function VisibleParts({ lang, options, change }: ControlsProps) {
  const text = shareWords(lang);
  const names = { title: text.titleLine, legend: text.layerToggles, timeline: text.timeline };
  return (
    <fieldset className="mb-4">
      <legend className={legendClasses}>{text.show}</legend>
      {(Object.keys(names) as (keyof typeof names)[]).map((part) => (
        <Checkbox
          key={part}
          name={names[part]}
          checked={options[part]}
          onChange={(isOn) => change({ [part]: isOn })}
        />
      ))}
      <Checkbox
        name={text.list}
        checked={options.panel === "list"}
        onChange={(isOn) => change({ panel: isOn ? "list" : "none" })}
      />
    </fieldset>
  );
}

function Controls({ lang, options, change }: ControlsProps) {
  const text = shareWords(lang);
  return (
    <div>
      <Size lang={lang} options={options} change={change} />
      <Segments
        label={text.theme}
        options={{ light: text.light, dark: text.dark, auto: text.readers }}
        value={options.theme}
        onChange={(theme) => change({ theme })}
      />
      <LanguageChoice lang={lang} value={options.lang} onChange={(to) => change({ lang: to })} />
      <Segments
        label={text.start}
        options={{ tap: text.tap, now: text.now }}
        value={options.start}
        onChange={(start) => change({ start })}
      />
      <VisibleParts lang={lang} options={options} change={change} />
      <p className="text-2 text-ink-2">{text.embedNote[options.start]}</p>
    </div>
  );
}

/** The state as a frame, or as a linked picture, for an article. */
export function EmbedTab({ context }: { context: ShareContext }) {
  const { lang } = context;
  const text = shareWords(lang);
  const [options, setOptions] = useState<EmbedCodeOptions>({ ...initialOptions, lang });
  const change = (changed: Partial<EmbedCodeOptions>) => setOptions({ ...options, ...changed });
  const { path, frame, picture } = embedCode(context, options);
  const { width, height } = options;
  return (
    <Columns controls={<Controls lang={lang} options={options} change={change} />}>
      <EmbedPreview lang={lang} path={path} width={width} height={height} />
      <div className="mt-3.5">
        <Field
          isLabelHidden
          lang={lang}
          rows={3}
          variant="primary"
          label={text.embedCode}
          text={frame}
          action={text.copyCode}
          note={text.embedFollows}
        />
        <Field
          lang={lang}
          rows={3}
          label={text.pictureCode}
          text={picture}
          action={text.copyCode}
          note={text.pictureCodeNote}
        />
      </div>
    </Columns>
  );
}
