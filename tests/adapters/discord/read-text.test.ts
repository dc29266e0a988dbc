import { expect, test } from "vitest";
import { mentions, readText } from "../../../adapters/discord/read-text.ts";

const names = { users: new Map([["22", "Ada Example"]]), channels: new Map([["33", "city-desk"]]) };

test.each([
  ["<@11> who sybiha", "who sybiha"],
  ["<@!11> /when  capture", "when capture"],
  ["who <@22>?", "who Ada Example ?"],
  ["what <#33> said", "what city-desk said"],
  ["</timeline:44> kursk <:flag:55> <t:1742169600:D> <@&66>", "timeline kursk flag"],
  ["<@11> grant editor to <@22>", "grant editor to <@22>"],
  ["/revoke admin from <@&66>", "revoke admin from <@&66>"],
  ["hey <@11>", "hey"],
  ["<@11>", ""],
  ["said <@99>", "said"],
])("%j asks %j", (content, text) => {
  expect(readText(content, "11", names)).toBe(text);
});

test.each([
  ["<@11> hi", true],
  ["hi <@!11>", true],
  ["<@111> hi", false],
  ["<@&11> hi", false],
  ["11", false],
])("whether %j names the bot: %j", (content, isNamed) => {
  expect(mentions(content, "11")).toBe(isNamed);
});
