import { dataset as assembled, type Dataset } from "../_domain/dataset";
import { home } from "./home";
import { reading } from "./read";

function loaded(folder: string): Dataset {
  const { parts, problems } = reading(folder);
  if (!parts) throw new Error(`The records in ${folder} are not valid:\n${problems.join("\n")}`);
  return assembled(parts);
}

/** The dataset that is served, read once. Importing this throws the list of problems if a record is bad. */
export const dataset: Dataset = loaded(home());
