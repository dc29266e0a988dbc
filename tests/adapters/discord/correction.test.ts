import { expect, onTestFinished, test } from "vitest";
import { textOf } from "../../support/discord-double/component-tree.ts";
import { credentials, places } from "../../support/discord-double/credentials.ts";
import { startDiscordDouble } from "../../support/discord-double/discord-double.ts";
import { messagePayload, slashPayload } from "../../support/discord-double/payloads.ts";
import { asBody } from "../../support/read-body.ts";
import { eventually, knowledgeFile, openWholeDesk } from "../../support/whole-desk.ts";

const flood = (people: number): string =>
  knowledgeFile("flood", "Flood in the valley", [`The flood drove ${people} people from their homes.`]);

async function open() {
  const double = await startDiscordDouble();
  onTestFinished(async () => {
    await double.close();
    expect({ problems: double.check.problems, unknown: double.unknown, slips: double.slips }).toEqual({
      problems: [],
      unknown: [],
      slips: [],
    });
  });
  const environment = { DISCORD_TOKEN: credentials.token, DISCORD_API_URL: double.apiUrl };
  const desk = await openWholeDesk({ "flood.yaml": flood(40) }, environment);
  const posted = (channel: string) =>
    double.posted(channel).map(({ message, edits }) => ({ message, edits, text: textOf(message) }));
  return { desk, double, posted, start: () => desk.start(/Discord: connected/) };
}

const slow = { timeout: 120_000 };

test(
  "a public answer is corrected when its article is, through a restart, and told of once below it",
  slow,
  async () => {
    const { desk, double, posted, start } = await open();
    const first = await start();
    double.say(messagePayload({ text: `<@${credentials.applicationId}> howmany people flood` }));
    const card = await eventually(() => posted(places.channel)[0]);
    expect(card.text).toContain("40 people");
    await first.stop();

    await desk.write("flood.yaml", flood(400));
    const second = await start();
    await eventually(() => posted(places.channel).length === 2);
    const [corrected, notice] = posted(places.channel);
    expect(corrected).toMatchObject({ edits: 1, text: expect.stringMatching(/~~40~~ \S*400/) });
    expect(notice?.text).toMatch(/~~40~~ \S*400/);
    expect(asBody(notice?.message["message_reference"])["message_id"]).toBe(corrected?.message["id"]);

    await desk.remove("flood.yaml");
    await eventually(() => posted(places.channel).length === 3);
    expect(posted(places.channel)[0]?.text).toMatch(/withdrawn/i);
    await second.stop();
    expect(posted(places.channel)).toHaveLength(3);
  },
);

test("a private answer is corrected where it stands, and its asker is told once, alone", slow, async () => {
  const { desk, double, posted, start } = await open();
  await start();
  const payload = slashPayload({ name: "howmany", subject: "people flood" });
  const { data } = await double.ask(payload);
  expect(textOf(data)).toContain("40 people");
  await desk.write("flood.yaml", flood(400));
  const direct = await eventually(() => posted(places.direct)[0]);
  expect(textOf(double.standing(payload))).toMatch(/~~40~~ \S*400/);
  expect(direct.text).toMatch(/^What you were shown on .* has changed since/);
  await desk.write("flood.yaml", flood(4_000));
  await eventually(() => posted(places.direct)[1]);
  expect(textOf(double.standing(payload))).toMatch(/~~40~~ \S*4000/);
  expect(posted(places.direct)).toHaveLength(2);
  expect(posted(places.channel)).toEqual([]);
});
