export type ParameterRow = {
  readonly name: string;
  readonly description: string;
  /** What it takes, in a few English words. */
  readonly takes: string;
};

/** Parameters of the API with what they do and take; English, as the API's document is. */
export const ParameterList = ({ rows }: { rows: readonly ParameterRow[] }) => (
  <dl lang="en" dir="ltr" className="mt-2 text-3 leading-ui">
    {rows.map(({ name, description, takes }) => (
      <div
        key={name}
        className="grid gap-x-4 border-t border-rule py-2 tablet:grid-cols-[110px_minmax(0,1fr)]"
      >
        <dt className="font-mono">{name}</dt>
        <dd>
          {description}
          <span className="block text-2 text-ink-2 wrap-anywhere">{takes}</span>
        </dd>
      </div>
    ))}
  </dl>
);
