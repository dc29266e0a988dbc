import { expect, onTestFinished, test } from "vitest";
import { createSlackPostCheck } from "../../../adapters/slack/why-no-post.ts";
import type { Place } from "../../../src/places/place.ts";
import { settingsFor } from "../../support/slack-double/open-slack.ts";
import { type SlackDoubleOptions, startSlackDouble } from "../../support/slack-double/slack-double.ts";

async function open(options: SlackDoubleOptions = {}) {
  const double = await startSlackDouble(options);
  onTestFinished(() => double.close());
  const place: Place = {
    ...{ platform: "slack", workspace: "T1", channel: double.channel, thread: undefined },
    audience: "public",
  };
  return { double, place, whyNoPost: createSlackPostCheck(settingsFor("http", double.apiUrl)) };
}

test("nothing is in the way in a channel that the bot is in, or in a direct message", async () => {
  const { place, whyNoPost, double } = await open();
  expect(await whyNoPost(place)).toBeUndefined();
  expect(await whyNoPost({ ...place, channel: "D0NOBODY", audience: "person" })).toBeUndefined();
  expect(double.calls.all.filter(({ method }) => method === "conversations.info")).toHaveLength(1);
});

test("a channel that the bot is not in, one that is archived and one that is none are told apart", async () => {
  const { double, place, whyNoPost } = await open();
  double.setState(double.channel, "not in channel");
  expect(await whyNoPost(place)).toContain("/invite");
  double.setState(double.channel, "archived");
  expect(await whyNoPost(place)).toContain("archived");
  expect(await whyNoPost({ ...place, channel: "C0NOSUCH" })).toContain("no such channel");
});

test("what Slack does not tell keeps nothing from being set up", async () => {
  const { double, place, whyNoPost } = await open();
  for (const error of ["internal_error", "missing_scope"]) {
    double.failOnce("conversations.info", error);
    expect(await whyNoPost(place)).toBeUndefined();
  }
});
