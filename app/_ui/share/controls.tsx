import { type ReactNode, useId } from "react";
import { type Language, otherLanguage } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

type ColumnsProps = { readonly controls: ReactNode; readonly children: ReactNode };

/** Controls beside what they change; above it on small screens. */
export const Columns = ({ controls, children }: ColumnsProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-7 tablet:grid-cols-[252px_minmax(0,1fr)]">
    {controls}
    <div>{children}</div>
  </div>
);

type ChoiceProps<Value> = {
  /** Null where no option has the value. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
};

type SegmentsProps<Value extends string> = ChoiceProps<Value> & {
  readonly label: string;
  /** Values in their order, with what readers see. */
  readonly options: Readonly<Record<Value, ReactNode>>;
  /** Whether the values are languages, in which their names are written. */
  readonly areLanguages?: boolean;
};

export const legendClasses = "mb-1.5 text-2 leading-ui font-bold";

const segmentClasses =
  "relative grid min-h-9 flex-auto place-items-center border-s border-control px-1.5 text-center text-2 leading-tight transition-colors first:rounded-s-2 first:border-s-0 last:rounded-e-2 hover:bg-paper-2 has-checked:bg-action has-checked:font-medium has-checked:text-on-action has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:min-h-11";

/** One of a few values as native radio buttons in a row. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, onChange, areLanguages = false } = props;
  const name = useId();
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className={legendClasses}>{label}</legend>
      <div className="flex rounded-2 border border-control">
        {(Object.keys(options) as Value[]).map((option) => (
          <label
            key={option}
            htmlFor={`${name}-${option}`}
            lang={areLanguages ? option : undefined}
            className={segmentClasses}
          >
            <input
              type="radio"
              id={`${name}-${option}`}
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
              className="absolute inset-0 appearance-none outline-none"
            />
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const languageNames = { ar: "العربية", en: "English" } as const;

/** The languages, each by its own name, the page's first. */
export function LanguageChoice({ lang, ...choice }: ChoiceProps<Language> & { lang: Language }) {
  const [first, second] = [lang, otherLanguage[lang]];
  const options = { [first]: languageNames[first], [second]: languageNames[second] };
  const label = shareWords(lang).language;
  return (
    <Segments areLanguages label={label} options={options as typeof languageNames} {...choice} />
  );
}

/** What is cited or drawn: the state, or the tie that is selected in it. */
export type Subject = "view" | "tie";

type SubjectChoiceProps = ChoiceProps<Subject> & {
  readonly lang: Language;
  readonly label: string;
};

export function SubjectChoice({ lang, ...choice }: SubjectChoiceProps) {
  const { view, tie } = shareWords(lang);
  return <Segments options={{ view, tie }} {...choice} />;
}

type CheckboxProps = {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something to show or leave out. */
export function Checkbox({ name, checked, onChange }: CheckboxProps) {
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
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 shrink-0 accent-action outline-none"
      />
      {name}
    </label>
  );
}

type PixelFieldProps = ChoiceProps<number | null> & {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Shown for null, which is the full width; without it the field may not be empty. */
  readonly placeholder?: string;
};

/** A number of pixels, read on blur and Enter; a value out of range is reset to the last valid one. */
export function PixelField({ name, value, min, max, placeholder, onChange }: PixelFieldProps) {
  const id = useId();
  const read = (input: HTMLInputElement) => {
    if (!input.validity.valid) input.value = String(value ?? "");
    else if (input.value !== "") onChange(Number(input.value));
    else if (placeholder === undefined) input.value = String(value);
    else onChange(null);
  };
  return (
    <label htmlFor={id} className="flex min-w-0 flex-1 items-center gap-2 text-2 leading-ui">
      {name}
      <input
        key={value}
        type="number"
        id={id}
        inputMode="numeric"
        min={min}
        max={max}
        defaultValue={value ?? ""}
        placeholder={placeholder}
        onBlur={(event) => read(event.target)}
        onKeyDown={(event) => event.key === "Enter" && read(event.currentTarget)}
        className="h-9 w-0 min-w-0 flex-1 rounded-2 border border-control bg-paper px-2 placeholder:text-ink-3 max-tablet:h-11 max-tablet:text-4"
      />
    </label>
  );
}
