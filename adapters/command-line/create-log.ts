import { type Logger, pino } from "pino";
import type { Config } from "../../src/config.ts";
import { createHide } from "./hide-secrets.ts";
import { logError } from "./log-error.ts";

const redact = {
  paths: ["token", "botToken", "appToken", "signingSecret", "authorization", "headers.authorization"].flatMap(
    (path) => [path, `*.${path}`],
  ),
  censor: "[redacted]",
};

/**
 * The process's log: JSON lines handed to `write`, each with `level` as a word, `time` as an ISO instant and `msg`, a
 * sentence that is always the same for the same event. No secret stands in it, even inside a sentence, and nothing that
 * people wrote.
 */
export function createLog(config: Config, write: (line: string) => void): Logger {
  const hide = createHide(config);
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: logError },
      redact,
    },
    { write: (line) => write(hide(line)) },
  );
}
