import { afterEach, expect, test } from "vitest";
import { listOf, textOf } from "../../support/discord-double/component-tree.ts";
import { credentials, places } from "../../support/discord-double/credentials.ts";
import { type DiscordDouble, startDiscordDouble } from "../../support/discord-double/discord-double.ts";
import { autocompletePayload, messagePayload, slashPayload } from "../../support/discord-double/payloads.ts";
import { type RunningProcess, startProcess } from "../../support/run-process.ts";

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function startDouble(): Promise<DiscordDouble> {
  const double = await startDiscordDouble();
  closing.push(() => double.close());
  return double;
}

function startBot(double: DiscordDouble, more: Readonly<Record<string, string>> = {}): RunningProcess {
  const environment = { DISCORD_TOKEN: credentials.token, DISCORD_API_URL: double.apiUrl, ...more };
  const bot = startProcess(process.execPath, ["adapters/main.ts", "start"], { environment });
  bot.child.stdin?.end();
  closing.push(async () => {
    bot.child.kill("SIGTERM");
    await bot.ended;
  });
  return bot;
}

/** What the process says of Discord once it has connected or was refused. */
function saysOfDiscord(bot: RunningProcess): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const said = /^Discord: .*\n/m.exec(bot.err())?.[0];
      if (said !== undefined) resolve(said.trim());
    };
    bot.child.stderr?.on("data", look);
    void bot.ended.then(({ err }) => resolve(`ended: ${err}`));
    look();
  });
}

const slow = { timeout: 30_000 };

test("the process answers a command, a mention and an autocomplete from the shipped knowledge", slow, async () => {
  const double = await startDouble();
  const bot = startBot(double);
  expect(await saysOfDiscord(bot)).toMatch(/^Discord: connected as .*onrecord/);

  const { type, data } = await double.ask(slashPayload({ name: "who", subject: "sybiha" }));
  expect(type).toBe(4);
  expect(textOf(data)).toContain("Sybiha");

  const message = messagePayload({ text: `<@${credentials.applicationId}> who sybiha`, where: places.channel });
  double.say(message);
  const { body } = await double.calls.next(({ route }) => route === "post");
  expect(textOf(body)).toContain("Sybiha");

  const completed = await double.ask(autocompletePayload({ name: "who", typed: "syb" }));
  expect(JSON.stringify(listOf(completed.data["choices"]))).toContain("Sybiha");
  expect(double.check.problems).toEqual([]);
});

/** Discord's own limit is 3,000 ms. Ours is 300; on a machine that does other work the test grants more. */
const granted = 1_500;

test("fifty questions at once are each answered in time", slow, async () => {
  const double = await startDouble();
  await saysOfDiscord(startBot(double));
  const ask = (subject: string) => double.ask(slashPayload({ name: "who", subject }));
  await ask("sybiha");
  const subjects = Array.from({ length: 50 }, (_, index) => ["sybiha", "zelensky", "captured", "nis"][index % 4] ?? "");
  const answers = await Promise.all(subjects.map(ask));
  const times = answers.map(({ after }) => after).sort((one, other) => one - other);
  const p99 = times[Math.ceil(times.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
  console.log(`Discord, 50 questions at once: first reply p50 ${times[24]?.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
  expect(answers.map(({ type, status }) => [type, status])).toEqual(answers.map(() => [4, 200]));
  expect(p99).toBeLessThan(granted);
  expect(double.check.problems).toEqual([]);
});

test("the process comes back when its connection is cut, and ends cleanly when it is asked to", slow, async () => {
  const double = await startDouble();
  const bot = startBot(double);
  await saysOfDiscord(bot);
  double.gateway.cut();
  expect((await double.ask(slashPayload({ name: "when", subject: "capture" }))).type).toBe(4);
  bot.child.kill("SIGTERM");
  expect(await bot.ended).toMatchObject({ code: 0, signal: null });
  expect(bot.err()).not.toContain(credentials.token);
});

test("a wrong token is one line, and a process that then has nothing to do says so and ends", slow, async () => {
  const double = await startDouble();
  const bot = startBot(double, { DISCORD_TOKEN: "a-token-of-somebody-else" });
  expect(await saysOfDiscord(bot)).toMatch(/^Discord: off\. .*DISCORD_TOKEN/);
  const { code, err } = await bot.ended;
  expect(code).toBe(2);
  expect(err).toContain("no front door could be opened, so there is nothing to do");
});
