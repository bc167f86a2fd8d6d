import { type ReactNode, useId } from "react";
import { type Language, otherLanguage, type Text } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

type Option<Value> = {
  readonly value: Value;
  readonly name: ReactNode;
  /** Language of the name where it is another than the page's. */
  readonly lang?: string;
};

type SegmentsProps<Value> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  /** Null where none is chosen. */
  readonly chosen: Value | null;
  readonly choose: (value: Value) => void;
};

const languageNames = { ar: "العربية", en: "English" } as const satisfies Text;

export const legendLook = "mb-1.5 text-2 leading-ui font-bold";

const segmentLook =
  "relative grid min-h-9 flex-auto place-items-center border-s border-control px-1.5 text-center text-2 leading-tight transition-colors first:rounded-s-2 first:border-s-0 last:rounded-e-2 hover:bg-paper-2 has-checked:bg-action has-checked:font-medium has-checked:text-on-action has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:min-h-11";

/** One of a few values: radio buttons of the browser's own, in a row. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const { label, options, chosen, choose } = props;
  const name = useId();
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className={legendLook}>{label}</legend>
      <div className="flex rounded-2 border border-control">
        {options.map((option) => (
          <label
            key={option.value}
            htmlFor={`${name}-${option.value}`}
            lang={option.lang}
            className={segmentLook}
          >
            <input
              type="radio"
              id={`${name}-${option.value}`}
              name={name}
              checked={option.value === chosen}
              onChange={() => choose(option.value)}
              className="absolute inset-0 appearance-none outline-none"
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type LanguageChoiceProps = Pick<SegmentsProps<Language>, "chosen" | "choose"> & {
  readonly lang: Language;
};

/** The languages, each by its own name, the page's first. */
export const LanguageChoice = ({ lang, ...rest }: LanguageChoiceProps) => (
  <Segments
    label={shareWords(lang).language}
    options={[lang, otherLanguage[lang]].map((at) => ({
      value: at,
      lang: at,
      name: languageNames[at],
    }))}
    {...rest}
  />
);

/** The whole state, or the tie that is selected in it. */
export type Subject = "view" | "tie";

type SubjectChoiceProps = Pick<SegmentsProps<Subject>, "label" | "chosen" | "choose"> & {
  readonly lang: Language;
};

export function SubjectChoice({ lang, ...rest }: SubjectChoiceProps) {
  const text = shareWords(lang);
  return (
    <Segments
      options={[
        { value: "view", name: text.view },
        { value: "tie", name: text.tie },
      ]}
      {...rest}
    />
  );
}

type TickProps = {
  readonly name: string;
  readonly checked: boolean;
  readonly turn: (on: boolean) => void;
};

/** Something to show or leave out. */
export function Tick({ name, checked, turn }: TickProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex min-h-7.5 items-center gap-2 rounded-2 text-3 leading-tight max-tablet:min-h-11 has-focus-visible:outline-2 has-focus-visible:outline-focus"
    >
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => turn(event.target.checked)}
        className="size-4 shrink-0 accent-action outline-none"
      />
      {name}
    </label>
  );
}

type PixelsProps = {
  readonly name: string;
  /** Null is the whole room. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly hint?: string;
  readonly set: (value: number | null) => void;
};

/** A number of pixels, taken when it is finished; what is out of range is put back. */
export function Pixels({ name, value, least, most, hint, set }: PixelsProps) {
  const id = useId();
  const read = (input: HTMLInputElement) => {
    if (!input.validity.valid) input.value = String(value ?? "");
    else if (input.value !== "") set(Number(input.value));
    else if (hint === undefined) input.value = String(value);
    else set(null);
  };
  return (
    <label htmlFor={id} className="flex min-w-0 flex-1 items-center gap-2 text-2 leading-ui">
      {name}
      <input
        key={value}
        type="number"
        id={id}
        inputMode="numeric"
        min={least}
        max={most}
        defaultValue={value ?? ""}
        placeholder={hint}
        onBlur={(event) => read(event.target)}
        onKeyDown={(event) => event.key === "Enter" && read(event.currentTarget)}
        className="h-9 w-0 min-w-0 flex-1 rounded-2 border border-control bg-paper px-2 placeholder:text-ink-3 max-tablet:h-11 max-tablet:text-4"
      />
    </label>
  );
}
