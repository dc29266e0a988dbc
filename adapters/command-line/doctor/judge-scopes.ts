import { furtherScopes, historyScopes, scopes, withoutHistory } from "../../slack/manifest.ts";
import type { Check } from "./check.ts";

export type Granted = {
  /** Of the check of the token itself. */
  readonly name: string;
  /** Whom Slack took the token for. */
  readonly as: string;
  /** Undefined where Slack did not tell. */
  readonly granted: readonly string[] | undefined;
};

/** What a bot token may do: wrong where answers need more, a warning where something else is lost, and what history adds. */
export function judgeScopes({ name, as, granted }: Granted): readonly [Check, ...Check[]] {
  const accepted: Check = { name, state: "fine", says: `accepted as ${as}` };
  if (granted === undefined) return [accepted];
  const lost = missing(scopes, granted);
  if (lost.length > 0) {
    return [{ name, state: "wrong", says: `lacks ${lost.join(", ")}. ${addThem}` }];
  }
  return [accepted, judgeFurther(granted), judgeHistory(granted)];
}

const addThem = "Add it under “OAuth & Permissions”, then reinstall the app.";

const missing = (wanted: Readonly<Record<string, string>>, granted: readonly string[]): readonly string[] =>
  Object.entries(wanted).flatMap(([scope, use]) => (granted.includes(scope) ? [] : [`${scope} (${use})`]));

function judgeFurther(granted: readonly string[]): Check {
  const name = "Slack scopes";
  const lost = missing(furtherScopes, granted);
  return lost.length === 0
    ? { name, state: "fine", says: "all that tell who reads along and who asks are granted" }
    : { name, state: "warn", says: `answers are given, but without ${lost.join(", ")}. ${addThem}` };
}

function judgeHistory(granted: readonly string[]): Check {
  const name = "Slack history";
  const lost = missing(historyScopes, granted);
  if (lost.length === 0) return { name, state: "fine", says: "posts of which no word came back are looked up" };
  const which = Object.keys(historyScopes).filter((scope) => !granted.includes(scope));
  const says = `${which.join(" and ")} not granted, which is the default: ${withoutHistory}. onrecord manifest --history asks for them; with them the bot can read its channels.`;
  return { name, state: "off", says };
}
