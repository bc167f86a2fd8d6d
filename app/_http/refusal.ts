/** A problem document (RFC 9457) about a request that reaches no operation of the API; `instance` is its path. */
export const refusalDocument = (
  status: number,
  title: string,
  detail: string,
  instance: string,
): string => JSON.stringify({ type: "about:blank", title, status, detail, instance, errors: [] });

export const refusalType = "application/problem+json";
