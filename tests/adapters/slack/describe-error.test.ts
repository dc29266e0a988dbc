import { expect, test } from "vitest";
import { describeError, withoutSecrets } from "../../../adapters/slack/describe-error.ts";

test.each([
  ["token xoxb-1-abc.DEF refused", "token [token] refused"],
  ["xapp-1-A0-secret and xoxe.xoxp-1-x", "[token] and [token]"],
  ["wss://host/link?ticket=abc&app_id=1", "wss://host/link?ticket=[ticket]&app_id=1"],
  ["https://hooks.slack.com/commands/T1/2/abc failed", "https://hooks.slack.com/commands/[secret] failed"],
])("%s is logged as %s", (text, logged) => {
  expect(withoutSecrets(text)).toBe(logged);
});

test("keeps everything but secrets and what was typed, causes too", () => {
  const cause = new TypeError("no route for the minister");
  const described = describeError(new Error("asked the minister with xoxb-1", { cause }), "the minister");
  expect(described).toMatchObject({
    name: "Error",
    message: "asked [typed] with [token]",
    cause: { name: "TypeError", message: "no route for [typed]" },
  });
  expect(described.stack).toContain("describe-error.test.ts");
});

test("keeps what Slack said", () => {
  const error = Object.assign(new Error("An API error occurred"), {
    code: "slack_webapi_platform_error",
    data: { ok: false, error: "missing_scope", needed: "chat:write", response_metadata: { messages: ["[ERROR] x"] } },
  });
  expect(describeError(error)).toMatchObject({
    code: "slack_webapi_platform_error",
    slack: { error: "missing_scope", needed: "chat:write", messages: ["[ERROR] x"] },
  });
});

test("anything that is thrown is described", () => {
  expect(describeError("a word")).toMatchObject({ name: "Error", message: "a word", cause: undefined });
});
