import { setTimeout as delay } from "node:timers/promises";
import type { Logger as SlackLogger } from "@slack/bolt";
import { ErrorCode, type WebAPIRateLimitedError, WebClient, type WebClientOptions } from "@slack/web-api";
import type { SlackConfig } from "../../src/config.ts";

/** How long a request to Slack may take. */
const requestTimeout = 10_000;

/** The longest that a `Retry-After` is waited for, in seconds; beyond that the answer would come as a surprise. */
const longestWait = 60;

/** How often a call that Slack refused as too frequent is made in all. */
const attempts = 4;

/**
 * Options for a client that repeats nothing by itself: a post whose outcome is unknown must not be posted twice, and
 * Bolt fills in `retryConfig` with a hundred retries where it is unset. A new object each time, since Bolt changes it.
 */
export function clientOptions(settings: SlackConfig, logger: SlackLogger): WebClientOptions {
  return {
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
    logger,
    timeout: requestTimeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

export function createWebClient(settings: SlackConfig, logger: SlackLogger): WebClient {
  return new WebClient(settings.botToken, clientOptions(settings, logger));
}

/**
 * Makes a call, and makes it again where Slack said that it came too soon: the one refusal after which nothing can
 * have been posted. Every other failure is thrown.
 */
export async function whenAllowed<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!isRateLimit(error) || attempt === attempts || error.retryAfter > longestWait) throw error;
      // A process that stops does not wait for it.
      await delay(error.retryAfter * 1_000, undefined, { ref: false });
    }
  }
}

function isRateLimit(error: unknown): error is WebAPIRateLimitedError {
  return error instanceof Error && "code" in error && error.code === ErrorCode.RateLimitedError;
}
