import type { LogLevel, Logger as SlackLogger } from "@slack/bolt";
import type { Logger } from "pino";
import { withoutSecrets } from "./describe-error.ts";

/**
 * Bolt's log in ours. Its debug lines carry whole payloads, that is message text, so they are dropped whatever the
 * level.
 */
export function slackLogger(log: Logger, level: LogLevel): SlackLogger {
  const words = (parts: readonly unknown[]) => withoutSecrets(parts.map(String).join(" "));
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => log.debug(words(parts)),
    warn: (...parts: unknown[]) => log.warn(words(parts)),
    error: (...parts: unknown[]) => log.error(words(parts)),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  };
}
