import { useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";
import { Columns } from "./columns";
import { LanguageChoice, legendLook, Pixels, Segments, Tick } from "./controls";
import { type EmbedCodeOptions, embedCode } from "./embed-code";
import { EmbedPreview } from "./embed-preview";
import { Field } from "./field";
import type { ShareContext } from "./share-context";

const sizes = {
  wide: { width: 640, height: 480 },
  narrow: { width: 360, height: 560 },
  fluid: { width: null, height: 480 },
} as const;

type SizeId = keyof typeof sizes;
const sizeIds = Object.keys(sizes) as readonly SizeId[];

/** What pictures of the same size may have, because the second snippet is one. */
const limits = {
  width: { least: 200, most: 2400 },
  height: { least: 120, most: 2400 },
} as const;

type ControlsProps = {
  readonly lang: Language;
  readonly options: EmbedCodeOptions;
  readonly change: (options: Partial<EmbedCodeOptions>) => void;
};

function Size({ lang, options, change }: ControlsProps) {
  const text = shareWords(lang);
  const { width, height } = options;
  const chosen =
    sizeIds.find((id) => sizes[id].width === width && sizes[id].height === height) ?? null;
  return (
    <>
      <Segments
        label={text.size}
        options={[
          { value: "wide", name: <bdi>640 × 480</bdi> },
          { value: "narrow", name: <bdi>360 × 560</bdi> },
          { value: "fluid", name: text.fluid },
        ]}
        chosen={chosen}
        choose={(id) => change(sizes[id])}
      />
      <div className="-mt-1.5 mb-4 flex gap-3">
        <Pixels
          {...limits.width}
          name={text.width}
          hint={text.wholeWidth}
          value={width}
          set={(pixels) => change({ width: pixels })}
        />
        <Pixels
          {...limits.height}
          name={text.height}
          value={height}
          set={(pixels) => pixels !== null && change({ height: pixels })}
        />
      </div>
    </>
  );
}

function Shown({ lang, options, change }: ControlsProps) {
  const text = shareWords(lang);
  const { title, legend, timeline, panel } = options;
  return (
    <fieldset className="mb-4">
      <legend className={legendLook}>{text.show}</legend>
      <Tick name={text.titleLine} checked={title} turn={(on) => change({ title: on })} />
      <Tick name={text.layerToggles} checked={legend} turn={(on) => change({ legend: on })} />
      <Tick name={text.timeline} checked={timeline} turn={(on) => change({ timeline: on })} />
      <Tick
        name={text.list}
        checked={panel === "list"}
        turn={(on) => change({ panel: on ? "list" : "none" })}
      />
    </fieldset>
  );
}

function Controls(props: ControlsProps) {
  const { lang, options, change } = props;
  const text = shareWords(lang);
  return (
    <div>
      <Size {...props} />
      <Segments
        label={text.theme}
        options={[
          { value: "light", name: text.light },
          { value: "dark", name: text.dark },
          { value: "auto", name: text.readers },
        ]}
        chosen={options.theme}
        choose={(theme) => change({ theme })}
      />
      <LanguageChoice lang={lang} chosen={options.lang} choose={(at) => change({ lang: at })} />
      <Segments
        label={text.start}
        options={[
          { value: "tap", name: text.tap },
          { value: "now", name: text.now },
        ]}
        chosen={options.start}
        choose={(start) => change({ start })}
      />
      <Shown {...props} />
      <p className="text-2 text-ink-2">{text.embedNote[options.start]}</p>
    </div>
  );
}

const initial = { theme: "auto", start: "tap", panel: "none" } as const;
const parts = { title: true, legend: true, timeline: false };

/** The state as a frame, or as a linked picture, for an article. */
export function EmbedTab({ shared }: { shared: ShareContext }) {
  const { lang } = shared;
  const text = shareWords(lang);
  const [options, setOptions] = useState<EmbedCodeOptions>({
    ...{ lang, ...sizes.wide, ...initial, ...parts },
  });
  const { path, frame, picture } = embedCode(shared, options);
  const { width, height } = options;
  return (
    <Columns
      controls={
        <Controls
          lang={lang}
          options={options}
          change={(changed) => setOptions({ ...options, ...changed })}
        />
      }
    >
      <EmbedPreview lang={lang} path={path} width={width} height={height} />
      <div className="mt-3.5">
        <Field
          bare
          lang={lang}
          rows={3}
          look="primary"
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
