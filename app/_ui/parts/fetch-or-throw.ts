/** Fetches an address; throws where it cannot be reached or answers with an error. */
export async function fetchOrThrow(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}
