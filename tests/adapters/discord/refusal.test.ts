import { expect, test } from "vitest";
import { GatewayClosed, NotGreeted, whyRefused } from "../../../adapters/discord/refusal.ts";

const settings = { token: "x".repeat(60), guildIds: [], apiUrl: undefined };
const withCode = (code: string) => Object.assign(new Error("it failed"), { code });
const withStatus = (status: number) => Object.assign(new Error("it failed"), { status });

test.each<[string, unknown, RegExp]>([
  ["a wrong token at the API", withCode("TokenInvalid"), /does not accept DISCORD_TOKEN.*Reset the token/],
  ["a wrong token at the gateway", new GatewayClosed(4004), /does not accept DISCORD_TOKEN/],
  ["intents that are not allowed", new GatewayClosed(4014), /intents \(4014\)/],
  ["a refusal of the API", withStatus(401), /does not accept DISCORD_TOKEN/],
  ["too many starts", new Error("Not enough sessions remaining to spawn 1 shards"), /no further connection now/],
  ["no network", withCode("ECONNREFUSED"), /cannot be reached.*Check the network/],
  ["no network behind a wrapper", new TypeError("fetch failed", { cause: withCode("ENOTFOUND") }), /cannot be reached/],
  ["a silent gateway", new NotGreeted("late"), /cannot be reached/],
  ["another service", withStatus(404), /does not answer as Discord does/],
  ["an answer that is no gateway", new TypeError("Cannot destructure"), /does not answer as Discord does/],
  ["anything else", new Error("odd"), /could not be connected: odd/],
])("%s is a sentence that says what to do", (_what, error, sentence) => {
  expect(whyRefused(error, settings)).toMatch(sentence);
});

test("names the address that is configured", () => {
  const reason = whyRefused(withCode("ECONNREFUSED"), { ...settings, apiUrl: "http://127.0.0.1:9/api" });
  expect(reason).toContain("http://127.0.0.1:9/api cannot be reached");
});
