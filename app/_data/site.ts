/** Where the server listens, and the address of the site without a trailing slash. */
export type Addresses = {
  readonly hostname: string;
  readonly port: number;
  readonly site: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The origin of an address by the URL standard, domain names in punycode; null where it is more or no http address. */
function origin(text: string): string | null {
  if (!/^https?:\/\/[^/?#\\@]+\/*$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}

/**
 * Reads HOSTNAME (127.0.0.1 where it is missing; IPv6 with or without brackets), PORT (3000) and SITE_URL (without it the
 * first two make the address). Throws an Error of one line where one of them is no address.
 */
export function readAddresses(environment: Environment): Addresses {
  const { HOSTNAME, PORT, SITE_URL } = environment;
  const hostname = (HOSTNAME || "127.0.0.1").replace(/^\[(.*)\]$/, "$1");
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT: expected a number from 1 to 65535, got ${JSON.stringify(PORT)}`);
  const own = origin(`http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`);
  if (own === null)
    throw new Error(`HOSTNAME: expected a host name or address, got ${JSON.stringify(HOSTNAME)}`);
  const site = SITE_URL ? origin(SITE_URL) : own;
  if (site === null)
    throw new Error(
      `SITE_URL: expected an origin such as https://map.example, got ${JSON.stringify(SITE_URL)}`,
    );
  return { hostname, port, site };
}

let address: string | null = null;

/** Address of this site without a trailing slash; read once from the environment, never from a request. */
export function site(): string {
  address ??= readAddresses(process.env).site;
  return address;
}

/** Where readers report errors: an https or mailto address; null where none is configured. */
export function contact(): string | null {
  const given = process.env.CONTACT_URL ?? "";
  return /^(https:\/\/|mailto:)/.test(given) ? given : null;
}
