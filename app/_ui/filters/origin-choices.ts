import { type Filter, filterParams, type NumberRange } from "../../_domain/query/filter";
import type { Catalogue } from "../../_domain/records/dataset";
import { originRangeWords } from "../../_domain/sentences/sentence-clauses";
import type { Language } from "../../_domain/vocabulary/language";
import { interfaceWords } from "../words/words";

const presets: readonly NumberRange[] = [
  { from: 1, to: 1 },
  { from: 2, to: null },
  { from: 3, to: null },
];

/** The choices of the number of origins: any, the presets, and the filter's own range if it is none of them. */
export function originChoices({ origins }: Filter, records: Catalogue, lang: Language) {
  const format = (range: NumberRange | null) => filterParams.origins.format(range, records);
  const chosen = format(origins);
  const isPreset = presets.some((range) => format(range) === chosen);
  const ranges = origins === null || isPreset ? presets : [...presets, origins];
  return [
    { range: null, value: "", name: interfaceWords(lang).evidence.any },
    ...ranges.map((range) => ({
      range,
      value: format(range),
      name: originRangeWords(range, lang),
    })),
  ].map((choice) => ({ ...choice, isChosen: choice.value === chosen }));
}
