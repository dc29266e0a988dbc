import { expect, test } from "vitest";
import { mentions, readText } from "../../../adapters/slack/read-text.ts";

test.each([
  ["<@UBOT> who sybiha", "who sybiha"],
  ["hey <@UBOT|onrecord>, who is <@U2|jane>?", "hey , who is jane?"],
  ["<@UBOT> what about <#C1|desk> and <#C2>", "what about #desk and C2"],
  ["<https://news.example/a|news.example> R&amp;D &lt;b&gt;", "news.example R&D <b>"],
  ["<!here> <!subteam^S1|@desk> when", "here @desk when"],
  ["&amp;lt; stays one step escaped", "&lt; stays one step escaped"],
  ["/who sybiha", "who sybiha"],
  ["<@UBOT> grant editor to <@U2AB|jane>", "grant editor to U2AB"],
  ["/revoke admin from <!subteam^S1AB|@desk>", "revoke admin from S1AB"],
  ["<@UBOT>\n  when\tcapture ", "when capture"],
])("%j is read as %j", (text, read) => {
  expect(readText(text, "UBOT")).toBe(read);
});

test("knows its own mention only", () => {
  expect(mentions("<@UBOT> who", "UBOT")).toBe(true);
  expect(mentions("<@UBOT|onrecord> who", "UBOT")).toBe(true);
  expect(mentions("<@UBOTTOM> who", "UBOT")).toBe(false);
});
