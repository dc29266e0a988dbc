import { existsSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { exampleReplies } from "../../support/example-replies.ts";
import { asBody, type Body } from "../../support/read-body.ts";
import { type OpenSlack, openSlack, type Transport, transports } from "../../support/slack-double/open-slack.ts";

/** Recorded from the real service; not part of the repository. */
const recorded = new URL("../../../../shared/payloads/recorded/", import.meta.url);
const isThere = existsSync(recorded);

const envelope = z.looseObject({
  botUserId: z.string(),
  type: z.undefined().optional(),
});

/** Which payloads of a file ask us something, and how often the bot therefore answers. */
const files = [
  { file: "replay_slack.json", mentions: ["mention"], passedOver: ["followUp"] },
  { file: "replay_dm_slack.json", mentions: ["mention", "dmMessage"], passedOver: ["dmRequest"] },
  { file: "replay_channel-mention_slack.json", mentions: ["mention"], passedOver: [] },
  {
    file: "replay_actions-reactions_slack.json",
    mentions: ["mention"],
    passedOver: ["action", "reaction", "staticSelectAction", "radioButtonsAction"],
  },
  {
    file: "replay_modals_slack.json",
    mentions: ["mention"],
    passedOver: ["action", "viewSubmission", "ephemeralAction", "ephemeralViewSubmission"],
  },
  { file: "replay_slash-commands_slack.json", mentions: [], passedOver: ["viewSubmission"] },
] as const;

const cases = transports.flatMap((transport) => files.map((file) => ({ transport, ...file })));

const opened: OpenSlack[] = [];

afterEach(async () => {
  for (const slack of opened.splice(0)) await slack.close();
});

test.skipIf(!isThere).each(cases)(
  "$file over $transport: what asks is answered once, the rest acknowledged (skipped without the recorded payloads)",
  async ({ transport, file, mentions, passedOver }) => {
    const payloads = read(file);
    const slack = await open(transport, payloads);
    for (const name of [...mentions, ...passedOver, ...mentions]) {
      expect((await slack.deliver(asRequest(payloads, name, slack))).status).toBe(200);
    }
    await slack.adapter.stop();
    const answers = slack.double.calls.all.filter(({ method }) => method === "chat.postMessage");
    expect(answers.map(({ answer }) => answer["ok"])).toEqual(mentions.map(() => true));
    const threads = answers.map(({ body }) => body["thread_ts"]);
    expect(threads.sort()).toEqual(mentions.map((name) => threadOf(payloads, name)).sort());
    expect(slack.double.check.problems).toEqual([]);
    expect(slack.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  },
);

test.skipIf(!isThere).each(transports)(
  "recorded slash commands are answered over %s (skipped without the recorded payloads)",
  async (transport) => {
    const payloads = read("replay_slash-commands_slack.json");
    const slack = await open(transport, payloads);
    for (const name of ["slashCommand", "slashCommandWithArgs"]) {
      const request = asRequest(payloads, name, slack);
      // The recording has one id for all, which Slack gives to each command anew.
      const payload = { ...request.payload, trigger_id: name };
      const { body } = await slack.deliver({ ...request, payload });
      expect(body["response_type"]).toBe("ephemeral");
    }
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["help", "some arguments here"]);
  },
);

function read(file: string): Body {
  return envelope.parse(JSON.parse(readFileSync(new URL(file, recorded), "utf8")));
}

async function open(transport: Transport, payloads: Body): Promise<OpenSlack> {
  const channels = [...JSON.stringify(payloads).matchAll(/"channel":"(?<id>[CD]\w+)"/g)].map(([, id = ""]) => id);
  const slack = await openSlack({
    transport,
    reply: () => exampleReplies.found,
    double: { botUserId: String(payloads["botUserId"]), channels: [...new Set(channels)] },
  });
  opened.push(slack);
  return slack;
}

/** As recorded, but for the response address, which would lead to the real service. */
function asRequest(payloads: Body, name: string, slack: OpenSlack) {
  const recordedPayload = asBody(payloads[name]);
  const kind = "event" in recordedPayload ? "event" : "command" in recordedPayload ? "command" : "interaction";
  const address = "response_url" in recordedPayload ? { response_url: slack.double.newResponseUrl() } : {};
  return { kind, payload: { ...recordedPayload, ...address } } as const;
}

function threadOf(payloads: Body, name: string): unknown {
  const event = asBody(asBody(payloads[name])["event"]);
  return event["channel_type"] === "im" ? event["thread_ts"] : (event["thread_ts"] ?? event["ts"]);
}
