import { webAddress } from "../../src/reply/web-address.ts";

/**
 * What would end a link early, format, or look like a mention; every server reads the encoded form as the same. One
 * tilde formats nothing, and a browser knows a text fragment only by a bare one.
 */
const unsafe = /[()[\]<>*`|\\@"]|~(?=~)|(?<=~)~/g;

/** An address that may be linked: http or https, without user name, short enough; otherwise undefined. */
export function linkTarget(address: string | undefined, limit: number): string | undefined {
  const web = address === undefined ? undefined : webAddress(address);
  if (web === undefined || hidesHost(web)) return undefined;
  const target = web.replace(unsafe, encoded);
  return target.length <= limit ? target : undefined;
}

function encoded(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A user name before the host makes an address look like another's: `https://discord.com@evil.example`. */
function hidesHost(web: string): boolean {
  const { username, password } = new URL(web);
  return username !== "" || password !== "";
}

/** Words of ours that open an address, without a preview under the message. */
export function maskedLink(target: string, words: string): string {
  return `[${words}](<${target}>)`;
}

/** An address that shows itself. */
export function plainLink(target: string): string {
  return `<${target}>`;
}
