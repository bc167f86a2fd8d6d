/** The build and the records of an answer, in the header `X-Build`; a front stores answers of its own release only. */
export const releaseOf = (build: string, datasetVersion: string): string =>
  `${build}-${datasetVersion}`;
