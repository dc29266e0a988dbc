import { LogLevel } from "@slack/bolt";
import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import { slackLogger } from "../../../adapters/slack/slack-logger.ts";
import { createSlackPoster } from "../../../adapters/slack/slack-poster.ts";
import { createWebClient } from "../../../adapters/slack/web-client.ts";
import { correctionsCommand } from "../../../src/desk/corrections-command.ts";
import { consolePlace, operator } from "../../../src/places/place.ts";
import { operatorView } from "../../../src/places/view.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import { answerWith, boats, channel, openBackgroundDesk, workFor } from "../../support/background-desk.ts";
import { channelIds } from "../../support/slack-double/channel-ids.ts";
import { settingsFor } from "../../support/slack-double/open-slack.ts";
import { startSlackDouble } from "../../support/slack-double/slack-double.ts";

const names = ["archived", "left", "deleted", "open"] as const;

/** A desk with Slack's poster, and a card in each of the channels. */
async function open() {
  const double = await startSlackDouble({ channels: names });
  onTestFinished(async () => {
    await double.close();
    expect(double.check.problems).toEqual([]);
  });
  const desk = await openBackgroundDesk();
  const logger = slackLogger(pino({ level: "silent" }), LogLevel.ERROR);
  const client = createWebClient(settingsFor("http", double.apiUrl), logger);
  const poster = createSlackPoster({ client, now: desk.now, team: () => "T1" });
  const reply = answerWith(boats);
  const ids = await channelIds(double.apiUrl, names);
  for (const id of ids) {
    const place = { ...channel, channel: id };
    const showing = { place, visibility: "public", asker: undefined, reply, page: 0, sharedBy: undefined } as const;
    const { token } = await desk.recorder.intend({ ...showing, askedAt: desk.now() });
    const posted = await poster.post(place, reply, token ?? "");
    if (posted.kind === "posted") await desk.recorder.confirm(token, posted.message);
  }
  const parts = { ...desk.parts, posters: [poster] };
  const list = async () => {
    const by = { asker: operator, place: consolePlace, view: operatorView, ask: "corrections", find: () => [] };
    return renderPlain(await correctionsCommand.run("", { ...by, store: desk.store, now: desk.now() }));
  };
  const idOf = (name: (typeof names)[number]): string => ids[names.indexOf(name)] ?? "";
  const cards = (name: (typeof names)[number]) => double.messages(idOf(name));
  return { ...desk, double, parts, list, cards, idOf };
}

test("what cannot be reached is listed with the reason, and corrected once somebody has mended it", async () => {
  const { double, parts, turn, wait, list, cards, idOf } = await open();
  double.setState(idOf("archived"), "archived");
  double.setState(idOf("left"), "not in channel");
  double.remove(idOf("deleted"), cards("deleted")[0]?.ts ?? "");
  await turn.change(boats, "Thirteen boats burnt.");
  await workFor(4, parts, wait);

  expect(cards("open")[0]?.text).toContain("{+Thirteen+}");
  const listed = await list();
  const lineOf = (name: (typeof names)[number]) =>
    listed
      .split("\n")
      .filter((line) => line.includes(idOf(name)))
      .join("\n");
  expect(lineOf("archived")).toMatch(
    /not reached: .*The Slack channel is archived\. Unarchive it to have posts and corrections there again\./,
  );
  expect(lineOf("left")).toMatch(/not reached: .*The bot is not in the Slack channel\. Type \/invite/);
  expect(lineOf("deleted")).toMatch(/The message was deleted in Slack\./);
  expect(cards("archived")).toMatchObject([{ edits: 0 }]);

  double.setState(idOf("archived"), undefined);
  double.setState(idOf("left"), undefined);
  wait(2 * 60 * 60_000);
  await workFor(4, parts, wait);
  for (const name of ["archived", "left"] as const) {
    const [card, ...notices] = cards(name);
    expect(card?.text).toContain("{+Thirteen+}");
    expect(notices).toHaveLength(1);
    expect(notices[0]?.thread).toBe(card?.ts);
  }
  expect(await list()).not.toContain(idOf("archived"));
  expect(await list()).not.toContain(idOf("left"));
});
