import { type ReactNode, useId, useState } from "react";
import { publicationWords } from "../../_domain/time/date-words";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { AuthorFields, readAuthorWords } from "./author-words";
import {
  Checkbox,
  Columns,
  LanguageChoice,
  legendClasses,
  PixelField,
  Radio,
  Segments,
} from "./controls";
import { type EmbedChoices, embedCode } from "./embed-code";
import { EmbedPreviews } from "./embed-preview";
import { Field } from "./field";
import type { ShareSubject } from "./share-context";
import type { TabProps } from "./tab-props";

type Form = "card" | "story" | EmbedChoices["form"];

/** The choices as far as they are made; a height that is not chosen is that of the form. */
type Choices = Omit<EmbedChoices, "heightPx"> & { readonly heightPx: number | null };

/** Heights of an embed, px. */
const heightsPx: Readonly<Record<Form, number>> = { card: 640, story: 560, map: 480, list: 640 };

const drawings: Readonly<Record<Exclude<Form, "story">, string>> = {
  card: "M36 4v32M11 11h19M11 17h14M11 23h18M11 29h10M50 8c-8 4-9 14-6 24",
  map: "M6 12h48M11 8h24M38 16c-14 2-16 10-15 17",
  list: "M26 4v32M10 10h11M10 16h12M10 22h10M10 28h12M46 8c-12 4-14 14-10 24",
};

const FormDrawing = ({ form }: { form: keyof typeof drawings }) => (
  <svg
    viewBox="0 0 60 40"
    aria-hidden="true"
    className="mx-auto mb-1 h-8 fill-none stroke-current stroke-[1.6] rtl:-scale-x-100"
  >
    <rect x="6" y="4" width="48" height="32" rx="2" />
    <path d={drawings[form]} />
  </svg>
);

type ControlsProps = TabProps & {
  readonly choices: EmbedChoices;
  readonly change: (choices: Partial<EmbedChoices>) => void;
};

const isStory = (subject: ShareSubject) => subject.kind === "state" && subject.story !== undefined;

const formOf = (subject: ShareSubject, form: EmbedChoices["form"]): Form => {
  if (subject.kind === "tie") return "card";
  return isStory(subject) ? "story" : form;
};

/** Card, map, or map and list; the card is of the open tie, the maps are of the view. */
function FormChoice({ context, kinds, onKind, choices, change }: ControlsProps) {
  const { lang, subject } = context;
  const text = shareWords(lang);
  const forms: readonly (keyof typeof drawings)[] = kinds.flatMap((kind) =>
    kind === "tie" ? (["card"] as const) : (["map", "list"] as const),
  );
  if (forms.length === 1 || isStory(subject)) return null;
  const option = (form: (typeof forms)[number]): [Form, ReactNode] => [
    form,
    <span key={form} className="py-1.5">
      <FormDrawing form={form} />
      {text.forms[form]}
    </span>,
  ];
  const onChange = (form: (typeof forms)[number]) => {
    onKind(form === "card" ? "tie" : "state");
    if (form !== "card") change({ form });
  };
  return (
    <Segments
      label={text.form}
      options={Object.fromEntries(forms.map(option)) as Record<(typeof forms)[number], ReactNode>}
      value={subject.kind === "tie" ? "card" : choices.form}
      onChange={onChange}
    />
  );
}

/** Whether the embed follows the data or keeps its version, where that is a release, and whether it speaks of changes. */
function VersionChoice({ context, choices, change }: ControlsProps) {
  const { lang, records } = context;
  const text = shareWords(lang);
  const name = useId();
  const { isPinned, hasNotice } = choices;
  return (
    <fieldset className="mb-4">
      <legend className={legendClasses}>{text.version}</legend>
      <Radio
        name={name}
        label={text.follows}
        note={text.followsNote}
        checked={!isPinned}
        onChange={() => change({ isPinned: false })}
      />
      {!isPinned && (
        <div className="ms-6">
          <Checkbox
            name={text.notice}
            checked={hasNotice}
            onChange={(isOn) => change({ hasNotice: isOn })}
          />
        </div>
      )}
      {records.isReleased && (
        <Radio
          name={name}
          label={text.stays(publicationWords(records.modified, lang))}
          note={text.staysNote}
          checked={isPinned}
          onChange={() => change({ isPinned: true })}
        />
      )}
    </fieldset>
  );
}

function MoreOptions({ context, choices, change }: ControlsProps) {
  const { lang, subject } = context;
  const text = shareWords(lang);
  return (
    <details className="group/more">
      <summary className="mb-3 flex min-h-11 items-center gap-2 text-3">
        <span className="group-open/more:rotate-180">
          <Icon name="down" />
        </span>
        {text.options}
      </summary>
      <Segments
        label={text.theme}
        options={{ auto: text.readers, light: text.light, dark: text.dark }}
        value={choices.theme}
        onChange={(theme) => change({ theme })}
      />
      <LanguageChoice lang={lang} value={choices.lang} onChange={(to) => change({ lang: to })} />
      <PixelField
        min={240}
        max={2400}
        name={text.height}
        value={choices.heightPx}
        onChange={(heightPx) => change({ heightPx })}
      />
      {!isStory(subject) && (
        <Segments
          label={text.start}
          options={{ tap: text.tap, now: text.now }}
          value={choices.start}
          onChange={(start) => change({ start })}
        />
      )}
    </details>
  );
}

/** What is shared as a frame, or as a linked picture, for an article. */
export function EmbedTab(props: TabProps) {
  const { context, drafts, onDrafts } = props;
  const { lang, records, subject } = context;
  const text = shareWords(lang);
  const [chosen, setChosen] = useState<Choices>({
    lang,
    theme: "auto",
    start: "tap",
    form: "map",
    heightPx: null,
    isPinned: records.isPinned ?? false,
    hasNotice: false,
  });
  const change = (changed: Partial<Choices>) => setChosen({ ...chosen, ...changed });
  const heightPx = chosen.heightPx ?? heightsPx[formOf(subject, chosen.form)];
  const choices = { ...chosen, heightPx };
  const { path, frame, picture } = embedCode(context, choices, readAuthorWords(drafts, records));
  const controls = { ...props, choices, change };
  const code = { lang, rows: 3, action: text.copyCode };
  return (
    <Columns
      controls={
        <>
          <AuthorFields lang={lang} records={records} drafts={drafts} onChange={onDrafts} />
          <FormChoice {...controls} />
          <VersionChoice {...controls} />
          <MoreOptions {...controls} />
        </>
      }
    >
      <EmbedPreviews lang={lang} path={path} heightPx={heightPx} />
      <div className="mt-5">
        <Field {...code} variant="primary" label={text.embedCode} text={frame} />
        <Field {...code} label={text.pictureCode} text={picture} note={text.pictureCodeNote} />
      </div>
    </Columns>
  );
}
