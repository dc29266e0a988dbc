import { type Logger, pino } from "pino";
import type { Config } from "../../src/config.ts";
import { createHide } from "./hide-secrets.ts";
import { logError } from "./log-error.ts";
import type { StoreOutageLog } from "./store-outage-log.ts";

const redact = {
  paths: ["token", "botToken", "appToken", "signingSecret", "authorization", "headers.authorization"].flatMap(
    (path) => [path, `*.${path}`],
  ),
  censor: "[redacted]",
};

/**
 * The process's log: JSON lines handed to `write`, each with `level` as a word, `time` as an ISO instant and `msg`, a
 * sentence that is always the same for the same event. No secret stands in it, even inside a sentence, and nothing that
 * people wrote. `outages` tells of a store that is away, in the place of all that fails by it.
 */
export function createLog(config: Config, write: (line: string) => void, outages?: StoreOutageLog): Logger {
  const hide = createHide(config);
  const log = pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: logError },
      redact,
      hooks: {
        logMethod(given, method) {
          const [details] = given;
          if (outages?.takes(details) !== true) method.apply(this, given);
        },
      },
    },
    { write: (line) => write(hide(line)) },
  );
  outages?.tellIn(log);
  return log;
}
