import { playModes } from "../../_domain/timeline/time-window";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { timelineWords } from "../words/timeline";
import { Disclosure } from "./disclosure";
import { type Player, type Speed, speeds } from "./use-play";

type ChoiceProps<Value extends string> = {
  readonly name: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
};

function Choice<Value extends string>({
  name,
  values,
  labels,
  chosen,
  choose,
}: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend className="pb-0.5 font-bold">{name}</legend>
      {values.map((value) => (
        <label key={value} className="flex min-h-8 items-center gap-2 max-tablet:min-h-11">
          <input
            type="radio"
            checked={value === chosen}
            onChange={() => choose(value)}
            className="size-4 accent-action"
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}

const speedIds = Object.keys(speeds) as readonly Speed[];

/** How it plays: how fast, and whether the window grows or moves. */
function Pace({ mode, setMode, speed, setSpeed }: Player) {
  const text = timelineWords(useAddress().lang);
  return (
    <Disclosure
      label={
        <>
          <span className="sr-only">{text.pace}</span>
          <Icon name="filter" size="size-3.5" />
        </>
      }
      title={text.pace}
      className="plain:hidden"
      width="start-2 w-52 space-y-2"
    >
      <Choice
        name={text.speed}
        values={speedIds}
        labels={text.speeds}
        chosen={speed}
        choose={setSpeed}
      />
      <Choice
        name={text.window}
        values={playModes}
        labels={text.modes}
        chosen={mode}
        choose={setMode}
      />
    </Disclosure>
  );
}

/** Plays through time, or stops; where motion is unwelcome each press is one step. */
export function Play({ player }: { player: Player }) {
  const text = timelineWords(useAddress().lang);
  const { isPlaying, calm, press, button } = player;
  const label = isPlaying ? text.pause : calm ? text.step : text.play;
  return (
    <div className="flex flex-col items-center justify-center gap-1 plain:invisible">
      <button
        ref={button}
        type="button"
        onClick={press}
        aria-label={label}
        title={label}
        className="relative z-2 grid size-11 place-items-center rounded-2 border border-control bg-paper hover:bg-paper-2"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-ink">
          <path d={isPlaying ? "M5.500 4h3v12h-3ZM11.500 4h3v12h-3Z" : "M6.500 4v12l9.500-6Z"} />
        </svg>
      </button>
      <Pace {...player} />
    </div>
  );
}
