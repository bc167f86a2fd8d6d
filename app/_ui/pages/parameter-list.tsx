type Schema = Readonly<Record<string, unknown>>;

/** A parameter of the OpenAPI document. */
export type Parameter = {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
};

/** Text of the OpenAPI document without its marks of code. */
export const withoutCodeMarks = (text: string): string => text.replaceAll("`", "");

/** A JSON Schema in a few English words: its values if it lists them, else its type or format and its bounds. */
function schemaWords(schema: Schema): string {
  if (schema.items) return `list of ${schemaWords(schema.items as Schema)}`;
  if (Array.isArray(schema.enum)) return schema.enum.join(", ");
  if ("const" in schema) return String(schema.const);
  const bounds = schema.minimum === undefined ? "" : ` from ${schema.minimum} to ${schema.maximum}`;
  return `${schema.format ?? schema.type}${bounds}`;
}

/** Parameters of the API with what they do and which values they take, in English like the OpenAPI document. */
export const ParameterList = ({ parameters }: { readonly parameters: readonly Parameter[] }) => (
  <dl lang="en" dir="ltr" className="mt-2 text-3 leading-ui">
    {parameters.map(({ name, description, schema }) => (
      <div
        key={name}
        className="grid gap-x-4 border-t border-rule py-2 tablet:grid-cols-[110px_minmax(0,1fr)]"
      >
        <dt className="font-mono">{name}</dt>
        <dd>
          {withoutCodeMarks(description)}
          <span className="block text-2 text-ink-2 wrap-anywhere">{schemaWords(schema)}</span>
        </dd>
      </div>
    ))}
  </dl>
);
