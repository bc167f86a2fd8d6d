/** Whether the last page or embed of this process could be made; `untried` before the first. */
export type PageState = "ok" | "failing" | "untried";

/** One for all bundles of a process: the server writes it, the API reads it. */
const shared = globalThis as { taqarubPages?: PageState };

export const pageState = (): PageState => shared.taqarubPages ?? "untried";

export function setPageState(state: PageState): void {
  shared.taqarubPages = state;
}
