import fc from "fast-check";
import { expect, test } from "vitest";
import { consolePlace } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { arrivalOf, day, elsewhere, type Step, secrets, stories, watched } from "./story.ts";
import { openStoryDesk, type StoryDesk } from "./story-desk.ts";
import { createOracle } from "./story-oracle.ts";

const begins = new Date("2025-03-01T12:00:00.000Z");

/** Of two desks of one story, each with what the other has not, everything must be said alike at the watched place. */
type Told = { readonly step: Step; readonly said: readonly string[] };

async function beginStory(): Promise<StoryDesk> {
  const desk = await openStoryDesk(begins);
  await desk.ask("place slack:C2 allow court", consolePlace);
  await desk.ask("place slack:C2 rule not for publication", consolePlace);
  await desk.addSource("court-feed", "court");
  await desk.addSource("public-feed", "public");
  await desk.postDigest(watched);
  return desk;
}

async function take(step: Step, desk: StoryDesk): Promise<readonly string[]> {
  switch (step.kind) {
    case "arrives":
      await desk.arrive(arrivalOf(step, desk.now()));
      return [];
    case "days pass":
      desk.wait(step.days * day);
      return [];
    case "killed":
      await desk.ask(`kill ${secrets[step.at]}-report yes because it is wrong`, consolePlace);
      return [];
    case "claim killed":
      await desk.ask(`kill ${secrets[step.at]}-report#p1s1.1 yes because it is wrong`, consolePlace);
      return [];
    case "settled":
      return desk.said(`place ${step.words}`, watched);
    case "asked elsewhere":
      await desk.ask(step.text, elsewhere);
      return [];
    case "shared elsewhere":
      await desk.share(step.text, elsewhere);
      return [];
    case "shared":
      await desk.share(step.text, watched);
      return [];
    case "looked":
      return desk.said(step.text, watched);
  }
  return step satisfies never;
}

/** Everything that is to be read at the watched place after a step, and what its asking said. */
async function tell(step: Step, desk: StoryDesk): Promise<Told> {
  await desk.work();
  const said = await take(step, desk);
  await desk.work();
  const typed = ["", "z", "qui", "moon", "b", "ann", "jane"].map((start) => desk.completed(start, watched));
  const lists = [];
  for (const text of widely) lists.push(renderPlain(await desk.ask(text, watched)));
  const told = await desk.news(watched, whySaid);
  if (step.kind === "days pass" && step.days > 0) await desk.postDigest(watched);
  return { step, said: [...said, ...typed, ...lists, ...told, ...desk.standing(watched)] };
}

/** What is looked at after every step, since it lists what came from everywhere. */
const widely = ["gaps all", "corrections", "corrections dry-run", "audit", "sources", "changes since 2025-03-01"];

/** Of which it is asked after every step why digests told of it or not: words that all may type. */
const whySaid = ["bridge", "harbour closed", "https://nowhere.example/report", "nowhere-report#p1s1.1"];

/** Whether a step does something to an article that is left out. */
const concerns = (step: Step, left: ReadonlySet<number>): boolean => "at" in step && left.has(step.at);

async function expectNoSecrets(steps: readonly Step[]): Promise<void> {
  const [full, oracle] = [await beginStory(), createOracle()];
  const told: Told[] = [];
  let asked = "";
  const everSeen = new Set<number>();
  const note = (): void =>
    secrets.forEach((_, at) => void (oracle.isSeen(at, full.now().getTime()) && everSeen.add(at)));
  for (const step of steps) {
    note();
    oracle.follow(step, full.now().getTime());
    told.push(await tell(step, full));
    note();
    // What somebody typed here is known here, and the trail keeps it.
    asked += "text" in step ? step.text : "";
    const hidden = secrets.filter((secret, at) => !oracle.isSeen(at, full.now().getTime()) && !asked.includes(secret));
    for (const secret of hidden) expect(told.at(-1)?.said.join("\n").toLowerCase()).not.toContain(secret);
  }
  const left = new Set(secrets.flatMap((_, at) => (everSeen.has(at) ? [] : [at])));
  const part = await beginStory();
  for (const [turn, step] of steps.entries()) {
    const isLeftOut = concerns(step, left);
    const { said } = await tell(isLeftOut ? { kind: "days pass", days: 0 } : step, part);
    expect({ step, said: told[turn]?.said }).toEqual({ step, said });
  }
  const lines = [...full.logLines(), ...part.logLines()].join("\n").toLowerCase();
  for (const secret of secrets) expect(lines).not.toContain(secret);
  await Promise.all([full.close(), part.close()]);
}

test("through all that happens, a place reads what it would if what it may not see had never come in", {
  timeout: 300_000,
}, async () => {
  await fc.assert(fc.asyncProperty(stories, expectNoSecrets), { numRuns: Number(process.env["STORIES"] ?? 8) });
});

test("that an article is held back is told only where it could be seen before", { timeout: 60_000 }, async () => {
  const arrives = { kind: "arrives", at: 0, number: 11, groundRule: "on-record", embargo: 0 } as const;
  await expectNoSecrets([
    { ...arrives, collection: "court", status: "usable" },
    { ...arrives, collection: "public", status: "withheld" },
    { kind: "looked", text: "changes since 2025-03-01" },
  ]);
});
