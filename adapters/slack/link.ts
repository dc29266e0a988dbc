import { clipText } from "../../src/reply/fit-text.ts";
import { webAddress } from "../../src/reply/web-address.ts";
import { escapeText } from "./escape-text.ts";

/** An address that may be linked: http or https, without user name, short enough; otherwise undefined. */
export function linkTarget(address: string | undefined, limit: number): string | undefined {
  const web = address === undefined ? undefined : webAddress(address);
  if (web === undefined || hidesHost(web)) return undefined;
  // A bar would end the address in mrkdwn's <address|words>.
  const target = web.replaceAll("|", "%7C");
  return mrkdwnAddress(target).length <= limit ? target : undefined;
}

/** A user name before the host makes an address look like another's: `https://slack.com@evil.example`. */
function hidesHost(web: string): boolean {
  const { username, password } = new URL(web);
  return username !== "" || password !== "";
}

/** A link in the plain form; without words Slack shows the address itself. */
export function plainLink(target: string, words?: string): string {
  return words === undefined ? `<${mrkdwnAddress(target)}>` : `<${mrkdwnAddress(target)}|${escapeText(words)}>`;
}

/** The address as words of a card. */
export function addressWords(target: string, limit: number): string {
  return clipText(target, limit);
}

function mrkdwnAddress(target: string): string {
  return target.replaceAll("&", "&amp;");
}
