let warned = false;

/** Address of this site without a trailing slash, from the environment. */
export function site(): string {
  const given = process.env.SITE_URL;
  if (given) return given.replace(/\/+$/, "");
  const address = `http://${process.env.HOSTNAME ?? "127.0.0.1"}:${process.env.PORT ?? "3000"}`;
  if (!warned) console.warn(`SITE_URL is not set: links and previews will say ${address}`);
  warned = true;
  return address;
}

/** Where readers report errors: an https or mailto address; null where none is configured. */
export function contact(): string | null {
  const given = process.env.CONTACT_URL ?? "";
  return /^(https:\/\/|mailto:)/.test(given) ? given : null;
}
