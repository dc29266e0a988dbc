import { historyScopes, slackManifest, withoutHistory } from "../slack/manifest.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";

export type ManifestOptions = {
  readonly prefix?: string;
  readonly umbrella?: string;
  /** Where Slack reaches the process over HTTP; without it the manifest is for Socket Mode. */
  readonly requestUrl?: string;
  /** Asks for the scopes by which the bot finds its own posts again. */
  readonly history?: boolean;
};

/** Prints the manifest to paste into Slack, named as configured; what Slack does not let an app have goes to stderr. */
export function manifest(options: ManifestOptions, io: CommandIo): ExitCode {
  if (options.requestUrl !== undefined && !/^https:\/\/\S+$/.test(options.requestUrl)) {
    writeLine(io.errors, "--request-url must be an address that begins with https://, since Slack calls no other.");
    return exitCodes.failed;
  }
  const { manifest: content, leftOut } = slackManifest({
    prefix: options.prefix ?? io.environment["SLACK_COMMAND_PREFIX"] ?? "",
    umbrella: options.umbrella ?? (io.environment["SLACK_UMBRELLA"] || "record"),
    socketMode: options.requestUrl === undefined,
    hasHistory: options.history === true,
    ...(options.requestUrl === undefined ? {} : { requestUrl: options.requestUrl }),
  });
  writeLine(io.output, JSON.stringify(content, undefined, 2));
  for (const { reason } of leftOut) writeLine(io.errors, reason);
  if (options.history === true) writeLine(io.errors, whyHistory);
  return exitCodes.fine;
}

const whyHistory = `${Object.keys(historyScopes).join(" and ")} let the bot read its channels. They are asked for because of --history: without them ${withoutHistory}.`;
