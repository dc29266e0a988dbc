import { type Logger, pino } from "pino";
import type { Config } from "../../src/config.ts";

const redact = {
  paths: ["token", "botToken", "appToken", "signingSecret", "authorization", "headers.authorization"].flatMap(
    (path) => [path, `*.${path}`],
  ),
  censor: "[redacted]",
};

/** Every token or secret of the configuration, and whatever has the shape of a Slack token. */
const slackTokens = /\bx(?:ox[a-z]|app)-[\w-]{8,}/g;

/** The process's log: JSON lines handed to `write`, without any token even where one stands inside a sentence. */
export function createLog(config: Config, write: (line: string) => void): Logger {
  const secrets = secretsOf(config);
  const hide = (line: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), line.replace(slackTokens, "[redacted]"));
  return pino({ level: config.logLevel, base: null, redact }, { write: (line) => write(hide(line)) });
}

function secretsOf({ slack, discord }: Config): readonly string[] {
  const secrets = [];
  if (discord.kind === "on") secrets.push(discord.settings.token);
  if (slack.kind === "on") {
    const { transport, botToken } = slack.settings;
    secrets.push(botToken, transport.kind === "http" ? transport.signingSecret : transport.appToken);
  }
  return secrets.filter((secret) => secret.length >= 8);
}
