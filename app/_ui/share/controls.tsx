import { type ReactNode, useId } from "react";
import { type Language, otherLanguage } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

type ColumnsProps = { readonly controls: ReactNode; readonly children: ReactNode };

/** Controls beside what they change; above it on small screens. */
export const Columns = ({ controls, children }: ColumnsProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-7 desktop:grid-cols-[300px_minmax(0,1fr)]">
    <div>{controls}</div>
    <div>{children}</div>
  </div>
);

type ChoiceProps<Value> = {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

type SegmentsProps<Value extends string> = ChoiceProps<Value> & {
  readonly label: string;
  /** Values in their order, with what readers see. */
  readonly options: Readonly<Record<Value, ReactNode>>;
  /** Shows the label to screen readers only. */
  readonly isLabelHidden?: boolean;
  /** Whether the values are languages, in which their names are written. */
  readonly areLanguages?: boolean;
};

export const legendClasses = "mb-1.5 text-2 leading-ui font-bold";

const segmentClasses =
  "relative grid min-h-9 flex-auto place-items-center border-s border-control px-1.5 text-center text-2 leading-tight transition-colors first:rounded-s-2 first:border-s-0 last:rounded-e-2 hover:bg-paper-2 has-checked:bg-action has-checked:font-medium has-checked:text-on-action has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:min-h-11";

/** One of a few values as native radio buttons in a row. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, onChange, areLanguages = false, isLabelHidden } = props;
  const name = useId();
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className={isLabelHidden ? "sr-only" : legendClasses}>{label}</legend>
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
              className="absolute inset-0 z-1 appearance-none outline-none"
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

type RadioProps = Omit<CheckboxProps, "onChange"> & {
  readonly label: string;
  readonly note: string;
  readonly onChange: () => void;
};

/** One of a few choices that need a line of explanation; `name` is that of the group. */
export function Radio({ name, label, note, checked, onChange }: RadioProps) {
  const id = useId();
  return (
    <div>
      <label
        htmlFor={id}
        className="flex min-h-7.5 items-center gap-2 rounded-2 text-3 leading-tight max-tablet:min-h-11 has-focus-visible:outline-2 has-focus-visible:outline-focus"
      >
        <input
          type="radio"
          id={id}
          name={name}
          checked={checked}
          onChange={onChange}
          aria-describedby={`${id}-note`}
          className="size-4 shrink-0 accent-action outline-none"
        />
        {label}
      </label>
      <p id={`${id}-note`} className="ms-6 text-2 leading-ui text-ink-2">
        {note}
      </p>
    </div>
  );
}

type PixelFieldProps = {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A number of pixels, read on blur and Enter; a value out of range is reset to the last valid one. */
export function PixelField({ name, value, min, max, onChange }: PixelFieldProps) {
  const id = useId();
  const read = (input: HTMLInputElement) => {
    if (input.validity.valid && input.value !== "") onChange(Number(input.value));
    else input.value = String(value);
  };
  return (
    <label
      htmlFor={id}
      className="mb-4 flex min-w-0 items-center gap-3 text-2 leading-ui font-bold"
    >
      {name}
      <input
        key={value}
        type="number"
        id={id}
        inputMode="numeric"
        min={min}
        max={max}
        defaultValue={value}
        onBlur={(event) => read(event.target)}
        onKeyDown={(event) => event.key === "Enter" && read(event.currentTarget)}
        className="h-9 w-24 rounded-2 border border-control bg-paper px-2 font-regular max-tablet:h-11 max-tablet:text-4"
      />
    </label>
  );
}
