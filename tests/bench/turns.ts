import { progress } from "./table";

const rounds = 3;

/** Measures addresses in turns (A B A B …), so that what else the machine does meets all of them; results by address. */
export async function inTurns<Result>(
  addresses: readonly string[],
  measure: (address: string) => Promise<Result>,
): Promise<readonly (readonly Result[])[]> {
  const results = addresses.map((): Result[] => []);
  for (let round = 1; round <= rounds; round++)
    for (const [at, address] of addresses.entries()) {
      const result = await measure(address);
      const numbers = JSON.stringify(result, (_, value) =>
        typeof value === "number" ? Math.round(value) : value,
      );
      progress(`${address}, round ${round} of ${rounds} ${numbers}`);
      results[at]?.push(result);
    }
  return results;
}
