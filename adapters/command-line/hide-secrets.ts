import type { Config } from "../../src/config.ts";

const hidden = "[redacted]";

/** What has the shape of a secret, whoever it belongs to. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app)-[\w-]{8,}/g, hidden],
  // Who holds such an address can post or edit by it.
  [/(hooks\.slack(?:-gov)?\.com\/)[^\s"'\\]+/g, `$1${hidden}`],
  [/(\/(?:webhooks|interactions)\/\d+\/)[^/?\s"'\\]+/g, `$1${hidden}`],
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'\\]+@/gi, `$1${hidden}@`],
  [/(\bauthorization\W{1,8}(?:Bot|Bearer|Basic)\s+)[^\s"'\\]+/gi, `$1${hidden}`],
];

/** Takes out of a line every secret of the configuration, and whatever looks like one. */
export function createHide(config: Config): (line: string) => string {
  const secrets = secretsOf(config);
  return (line) => {
    const shaped = shapes.reduce((text, [shape, kept]) => text.replace(shape, kept), line);
    return secrets.reduce((text, secret) => text.replaceAll(secret, hidden), shaped);
  };
}

/** Shorter ones are words that might stand anywhere; nobody should have them. */
const shortest = 6;

function secretsOf({ slack, discord, databaseUrl }: Config): readonly string[] {
  const secrets = passwordsOf(databaseUrl);
  if (discord.kind === "on") secrets.push(discord.settings.token);
  if (slack.kind === "on") {
    const { transport, botToken } = slack.settings;
    secrets.push(botToken, transport.kind === "http" ? transport.signingSecret : transport.appToken);
  }
  return secrets.filter((secret) => secret.length >= shortest);
}

/** As it is written in the address, and as the server is told it. */
function passwordsOf(url: string | undefined): string[] {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null) return [];
  const written = [parsed.password, parsed.searchParams.get("password") ?? ""];
  return [...new Set(written.flatMap((one) => [one, decoded(one)]))].sort((one, other) => other.length - one.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
