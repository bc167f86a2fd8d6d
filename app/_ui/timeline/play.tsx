import { ScriptButton } from "../parts/script-button";
import { useAddress } from "../state/address";
import { timelineWords } from "../words/timeline";
import { Disclosure } from "./disclosure";
import type { Player } from "./use-play";

type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** Values in their order, with what readers see. */
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

function RadioGroup<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend className="pb-0.5 font-bold">{label}</legend>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option} className="flex min-h-8 items-center gap-2 max-tablet:min-h-11">
          <input
            type="radio"
            checked={option === value}
            onChange={() => onChange(option)}
            className="size-4 accent-action"
          />
          {options[option]}
        </label>
      ))}
    </fieldset>
  );
}

/** A popover for the speed, and for whether the window grows or moves. */
function Settings({ mode, setMode, speed, setSpeed }: Player) {
  const text = timelineWords(useAddress().lang);
  return (
    <Disclosure label={text.pace} icon="filter" width="start-2 w-52 space-y-2">
      <RadioGroup label={text.speed} options={text.speeds} value={speed} onChange={setSpeed} />
      <RadioGroup label={text.window} options={text.modes} value={mode} onChange={setMode} />
    </Disclosure>
  );
}

/** The button that plays through time or pauses; with reduced motion each press is one step. */
export function Play({ player }: { player: Player }) {
  const text = timelineWords(useAddress().lang);
  const { isPlaying, isReducedMotion, press, button } = player;
  const label = isPlaying ? text.pause : isReducedMotion ? text.step : text.play;
  return (
    <div className="flex flex-col items-center justify-center gap-1 plain:invisible">
      <ScriptButton
        ref={button}
        onClick={press}
        aria-label={label}
        title={label}
        className="relative z-2 grid size-11 place-items-center rounded-2 border border-control bg-paper hover:bg-paper-2"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-ink">
          <path d={isPlaying ? "M5.500 4h3v12h-3ZM11.500 4h3v12h-3Z" : "M6.500 4v12l9.500-6Z"} />
        </svg>
      </ScriptButton>
      <Settings {...player} />
    </div>
  );
}
