type CopyFailedProps = {
  readonly state: "idle" | "copied" | "refused";
  readonly text: string;
  readonly refusal: string;
};

/** The text that the browser refused to copy, selectable by hand; nothing in other states. */
export const CopyFailed = ({ state, text, refusal }: CopyFailedProps) =>
  state === "refused" && (
    <p role="alert" className="w-full text-2 leading-ui">
      {refusal}
      <bdi className="mt-1 block rounded-2 bg-paper-2 p-2 break-words whitespace-pre-wrap select-all">
        {text}
      </bdi>
    </p>
  );
