import { describe, expect, onTestFinished, test } from "vitest";
import { createArrivals } from "../../../src/doors/arrivals.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { findSharedStores } from "../../support/shared-stores.ts";
import { createSlackProcess, deliverTo, type SlackProcess } from "../../support/slack-double/open-slack.ts";
import {
  commandPayload,
  directMessagePayload,
  mentionPayload,
  pressPayload,
} from "../../support/slack-double/payloads.ts";
import type { SignedRequest } from "../../support/slack-double/signed-requests.ts";
import { type SlackDouble, startSlackDouble } from "../../support/slack-double/slack-double.ts";

/** What Slack delivers twice reaches two replicas behind a balancer, over one store. */
describe.each(await findSharedStores())("two replicas over $name", ({ skipped, open }) => {
  const shared = test.skipIf(skipped !== undefined);

  async function replicas(): Promise<{ readonly double: SlackDouble; readonly both: readonly SlackProcess[] }> {
    const double = await startSlackDouble();
    const stores = await open();
    const both: SlackProcess[] = [];
    for (const [index, { inbox }] of stores.entries()) {
      const shares = { inbox, owner: `replica ${index}`, now: () => new Date() };
      const arrivals = createArrivals({ platform: "slack", log: silent, shared: shares });
      both.push(await createSlackProcess(double, { reply: () => exampleReplies.found, arrivals }));
    }
    onTestFinished(async () => {
      for (const { adapter } of both) await adapter.stop();
      await double.close();
    });
    return { double, both };
  }

  const toBoth = (both: readonly SlackProcess[], request: SignedRequest) =>
    Promise.all(both.map((replica) => deliverTo(replica, request)));

  const asked = (both: readonly SlackProcess[]) => both.flatMap(({ newsroom }) => newsroom.asked);

  shared("a mention that is delivered to both is answered once, also as a message under another event", async () => {
    const { double, both } = await replicas();
    const message = { channel: double.channel, text: "<@U0ONRECORD> who", ts: "1742200000.900001" };
    const deliveries = await Promise.all([
      toBoth(both, { kind: "event", payload: mentionPayload(message) }),
      toBoth(both, { kind: "event", payload: directMessagePayload(message) }),
    ]);
    expect(deliveries.flat().map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { adapter } of both) await adapter.stop();
    expect(double.messages(double.channel)).toHaveLength(1);
  });

  shared("of a command that reaches both one is answered, and both are acknowledged", async () => {
    const { double, both } = await replicas();
    const at = { channel: double.channel, responseUrl: double.newResponseUrl() };
    const payload = commandPayload({ command: "/howmany", text: "homes", ...at });
    const answers = await toBoth(both, { kind: "command", payload });
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.filter(({ body }) => body["response_type"] === "ephemeral")).toHaveLength(1);
  });

  shared("what a command does is done once, whichever of them it reaches", async () => {
    const { double, both } = await replicas();
    const at = { channel: double.channel, responseUrl: double.newResponseUrl() };
    await toBoth(both, { kind: "command", payload: commandPayload({ command: "/digest", text: "pause 3", ...at }) });
    expect(asked(both)).toHaveLength(1);
  });

  shared("an answer is shared once, whichever replica the presses reach", async () => {
    const { double, both } = await replicas();
    const share = (responseUrl: string) =>
      pressPayload({
        button: { action_id: "share", value: `0.1742212800..howmany homes` },
        channel: double.channel,
        messageTs: "1742200000.900002",
        isEphemeral: true,
        responseUrl,
      });
    const [one, other] = both;
    if (one === undefined || other === undefined) throw new Error("no replica");
    await Promise.all([
      deliverTo(one, { kind: "interaction", payload: share(double.newResponseUrl()) }),
      deliverTo(other, { kind: "interaction", payload: share(double.newResponseUrl()) }),
    ]);
    for (const { adapter } of both) await adapter.stop();
    expect(double.messages(double.channel)).toHaveLength(1);
  });
});

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
