import { expect, onTestFinished, test } from "vitest";
import { credentials } from "../../support/slack-double/credentials.ts";
import { buttonOf } from "../../support/slack-double/open-slack.ts";
import { asker, commandPayload, mentionPayload, pressPayload } from "../../support/slack-double/payloads.ts";
import { postSigned, type SignedRequest } from "../../support/slack-double/signed-requests.ts";
import { type SlackDouble, startSlackDouble } from "../../support/slack-double/slack-double.ts";
import { eventually, knowledgeFile, openWholeDesk, type WholeDesk } from "../../support/whole-desk.ts";

type Opened = {
  readonly desk: WholeDesk;
  readonly double: SlackDouble;
  readonly said: () => string;
  readonly deliver: (request: SignedRequest) => ReturnType<typeof postSigned>;
};

async function open(files: Readonly<Record<string, string>>): Promise<Opened> {
  const double = await startSlackDouble();
  onTestFinished(async () => {
    await double.close();
    expect(double.check.problems).toEqual([]);
  });
  const desk = await openWholeDesk(files, {
    SLACK_BOT_TOKEN: credentials.botToken,
    SLACK_SIGNING_SECRET: credentials.signingSecret,
    SLACK_API_URL: double.apiUrl,
    SLACK_PORT: "0",
    ONRECORD_ADMINS: `slack:${asker.id}`,
    LOG_LEVEL: "debug",
  });
  const { said } = await desk.start(/Slack: .*port \d+/);
  const address = `http://127.0.0.1:${/port (\d+)/.exec(said())?.[1]}/slack/events`;
  return { desk, double, said, deliver: (request) => postSigned(address, credentials.signingSecret, request) };
}

const mention = ({ double, deliver }: Opened, text: string) =>
  deliver({ kind: "event", payload: mentionPayload({ channel: double.channel, text: `<@U0ONRECORD> ${text}` }) });

const slow = { timeout: 120_000 };
const flood = (people: number) =>
  knowledgeFile("flood", "Flood in the valley", [`The flood drove ${people} people from their homes.`]);

test("a private answer is corrected where it stands, and its asker is told once, alone", slow, async () => {
  const opened = await open({ "flood.yaml": flood(40) });
  const { desk, double, deliver } = opened;
  const responseUrl = double.newResponseUrl();
  const command = { command: "/howmany", text: "people flood", channel: double.channel, responseUrl };
  const { body } = await deliver({ kind: "command", payload: commandPayload(command) });
  expect(body).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("40 people") });

  await desk.write("flood.yaml", flood(400));
  const { body: edit } = await double.responses.next();
  expect(edit).toMatchObject({ replace_original: true, text: expect.stringContaining("[-40-] {+400+} people") });
  const direct = await eventually(() => directMessages(double)[0]);
  expect(direct.text).toMatch(/^What you were shown on .* when you asked “howmany people flood” has changed since/);
  expect(direct.text).toContain("[-40-] {+400+} people");

  await desk.write("flood.yaml", flood(4_000));
  await eventually(() => directMessages(double)[1]);
  expect(directMessages(double).map(({ text }) => /\{\+(\d+)\+\}/.exec(text)?.[1])).toEqual(["400", "4000"]);
  expect(double.messages(double.channel)).toEqual([]);
});

/** What was posted where one person alone reads, by whatever id. */
function directMessages(double: SlackDouble) {
  const posts = double.calls.all.filter(({ method, answer }) => method === "chat.postMessage" && answer["ok"] === true);
  const channels = new Set(posts.map(({ body }) => String(body["channel"])));
  channels.delete(double.channel);
  return [...channels].flatMap((channel) => double.messages(channel));
}

test("of what an admin kills in chat no word is left in any message, the trail or the log", slow, async () => {
  const text = "A sealed ledger names quartermaster Hollis as payer of 40 bargemen.";
  const opened = await open({
    "flood.yaml": flood(40),
    "barge.yaml": knowledgeFile("barge-payer", "Quartermaster under scrutiny", [text]),
  });
  const { desk, double, said, deliver } = opened;
  await mention(opened, "howmany bargemen");
  const [card] = await eventually(() => nonEmpty(double.messages(double.channel)));
  expect(card?.text).toContain("Hollis");
  // A first correction puts its words into a notice as well.
  await desk.write(
    "barge.yaml",
    knowledgeFile("barge-payer", "Quartermaster under scrutiny", [text.replace("40", "50")]),
  );
  await eventually(() => double.messages(double.channel).length === 2);
  expect(double.messages(double.channel)[1]?.text).toContain("Hollis");

  await mention(opened, "kill barge-payer because it was never published");
  const asked = await eventually(() => double.messages(double.channel)[2]);
  expect(asked.text).toContain("2 posted messages will be corrected");
  const button = buttonOf({ blocks: asked.blocks }, "Yes, take it off the record");
  const press = { button, channel: double.channel, messageTs: asked.ts, isEphemeral: false };
  const payload = pressPayload({ ...press, responseUrl: double.newResponseUrl() });
  await deliver({ kind: "interaction", payload });

  const telling = /Hollis|sealed|ledger names|quartermaster|scrutiny/i;
  await eventually(() => {
    const [first, notice] = double.messages(double.channel);
    return first !== undefined && !telling.test(first.text) && notice !== undefined && !telling.test(notice.text);
  });
  await eventually(() =>
    double
      .messages(double.channel)
      .some(({ text: one }) => one.includes("it was never published") && one.includes("killed")),
  );
  const left = double.messages(double.channel).filter(({ ts }) => ts !== asked.ts);
  for (const message of left) expect(JSON.stringify(message.blocks) + message.text).not.toMatch(telling);
  expect(double.messages(double.channel)[0]?.text).toMatch(/killed\. Reason: it was never published/);
  const trail = await desk.run("audit", "--json");
  expect(trail.out).toContain('"action":"kill"');
  expect(trail.out).not.toMatch(telling);
  expect(said()).not.toMatch(telling);
});

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

test("the second page of a long answer is corrected on the second page", slow, async () => {
  const texts = Array.from({ length: 28 }, (_, at) => `The storm sank ${at + 100} boats off the northern coast.`);
  const days = texts.map((_, at) => `2024-05-${String(at + 1).padStart(2, "0")}`);
  const opened = await open({ "storm.yaml": knowledgeFile("storm", "Storm at sea", texts, days) });
  const { desk, double, deliver } = opened;
  await mention(opened, "timeline storm");
  const [card] = await eventually(() => nonEmpty(double.messages(double.channel)));
  expect(card?.text).toContain("Page 1 of");
  const button = buttonOf({ blocks: card?.blocks }, "Next");
  const press = { button, channel: double.channel, messageTs: String(card?.ts), isEphemeral: false };
  await deliver({ kind: "interaction", payload: pressPayload({ ...press, responseUrl: double.newResponseUrl() }) });
  await eventually(() => double.messages(double.channel)[0]?.text.includes("Page 2 of"));
  const figures = [...(double.messages(double.channel)[0]?.text.matchAll(/sank (\d+) boats/g) ?? [])];
  const figure = figures[1]?.[1] ?? "";

  const changed = texts.map((text) => text.replace(`sank ${figure} boats`, "sank 999 boats"));
  await desk.write("storm.yaml", knowledgeFile("storm", "Storm at sea", changed, days));
  await eventually(() => double.messages(double.channel).length === 2);
  const [corrected] = double.messages(double.channel);
  expect(corrected?.text).toContain("Page 2 of");
  expect(corrected?.text).toContain(`[-${figure}-] {+999+} boats`);
});
