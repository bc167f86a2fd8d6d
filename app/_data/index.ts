import { dataset as assembled, type Dataset } from "../_domain/dataset";
import { home } from "./home";
import { reading } from "./read";

/** The first problem with its file and line, and how many there are besides. */
function refusal(folder: string, [first, ...others]: readonly string[]): string {
  const more =
    others.length > 0 ? ` (and ${others.length} more; npm run data:check lists all)` : "";
  return `${folder}/${first}${more}`;
}

function loaded(folder: string): Dataset {
  const { parts, problems } = reading(folder);
  if (!parts) throw new Error(refusal(folder, problems));
  return assembled(parts);
}

/** The dataset that is served, read once. Importing this throws one line if a record is bad. */
export const dataset: Dataset = loaded(home());
