type CopiedProps = {
  readonly state: "idle" | "copied" | "refused";
  readonly text: string;
  readonly refusal: string;
};

/** What could not be copied, to be copied by hand; nothing while all is well. */
export const CopyFailed = ({ state, text, refusal }: CopiedProps) =>
  state === "refused" && (
    <p role="alert" className="w-full text-2 leading-ui">
      {refusal}
      <bdi className="mt-1 block rounded-2 bg-paper-2 p-2 break-words whitespace-pre-wrap select-all">
        {text}
      </bdi>
    </p>
  );
