/** Value of the header `X-Build`: build and records; a front stores answers of its own release only. */
export const releaseOf = (build: string, datasetVersion: string): string =>
  `${build}-${datasetVersion}`;
