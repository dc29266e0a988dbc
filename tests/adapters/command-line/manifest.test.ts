import { expect, test } from "vitest";
import { manifest } from "../../../adapters/command-line/manifest.ts";
import { memoryIo } from "../../support/memory-io.ts";

test("it prints a manifest for Socket Mode and tells apart what Slack keeps for itself", () => {
  const io = memoryIo();
  expect(manifest({}, io)).toBe(0);
  expect(JSON.parse(io.written())).toMatchObject({
    features: { slash_commands: expect.arrayContaining([expect.objectContaining({ command: "/record" })]) },
    settings: { socket_mode_enabled: true },
  });
  expect(io.complained()).toContain("Slack keeps /who for itself.");
});

test("it takes names from the environment, and from options before it", () => {
  const environment = { SLACK_COMMAND_PREFIX: "desk-", SLACK_UMBRELLA: "desk" };
  const configured = memoryIo({ environment });
  manifest({}, configured);
  expect(configured.written()).toContain('"/desk-who"');
  const named = memoryIo({ environment });
  manifest({ prefix: "x-", umbrella: "notes" }, named);
  expect(named.written()).toContain('"/x-who"');
  expect(named.written()).toContain('"/notes"');
});

test("it is for HTTP where an address is given", () => {
  const io = memoryIo();
  expect(manifest({ requestUrl: "https://desk.example/slack/events" }, io)).toBe(0);
  expect(JSON.parse(io.written())).toMatchObject({
    settings: { socket_mode_enabled: false, interactivity: { request_url: "https://desk.example/slack/events" } },
  });
});

test("an address that Slack would not call is refused", () => {
  const io = memoryIo();
  expect(manifest({ requestUrl: "http://desk.example" }, io)).toBe(2);
  expect(io.written()).toBe("");
  expect(io.complained()).toContain("--request-url must be an address that begins with https://");
});

test("it asks to read channels where that is wanted, and says why", () => {
  const without = memoryIo();
  manifest({}, without);
  expect(without.written()).not.toContain("channels:history");
  const io = memoryIo();
  expect(manifest({ history: true }, io)).toBe(0);
  expect(JSON.parse(io.written())).toMatchObject({
    oauth_config: { scopes: { bot: expect.arrayContaining(["channels:history", "groups:history"]) } },
  });
  expect(io.complained()).toContain(
    "without them a post of which Slack never said whether it arrived is not made again",
  );
});
