import { expect, test } from "vitest";
import { readChannel } from "../../src/places/named-channel.ts";

test.each([
  ["slack:C0123ABCD", { platform: "slack", channel: "C0123ABCD" }],
  [" Slack:c0123abcd ", { platform: "slack", channel: "C0123ABCD" }],
  ["slack:D2", { platform: "slack", channel: "D2" }],
  ["discord:123456789", { platform: "discord", channel: "123456789" }],
  ["discord:general", undefined],
  ["slack:#general", undefined],
  ["slack:U0123ABCD", undefined],
  ["slack:", undefined],
  ["console:console", undefined],
  ["slack:C1 discord:123", undefined],
])("%s is %j", (words, channel) => {
  expect(readChannel(words)).toEqual(channel);
});
