import { pick } from "../bench/random-numbers.ts";
import type { SoakOptions } from "./run-soak.ts";
import type { SimulatedClock } from "./simulated-clock.ts";
import * as month from "./soak-month.ts";

/** What is going to happen, each at its instant in milliseconds since 1970. */
export interface SoakAgenda {
  plan(at: number, run: () => Promise<void>): void;
  /** When the next thing happens; undefined: nothing more does. */
  next(): number | undefined;
  /** All that is due by now. */
  runDue(): Promise<void>;
  clear(): void;
}

export function createSoakAgenda({ now }: SimulatedClock): SoakAgenda {
  const planned: { readonly at: number; readonly run: () => Promise<void> }[] = [];
  const next = (): number | undefined => planned[0]?.at;
  return {
    next,
    plan(at, run) {
      planned.push({ at, run });
      planned.sort((one, other) => one.at - other.at);
    },
    async runDue() {
      while ((next() ?? Number.POSITIVE_INFINITY) <= now().getTime()) await planned.shift()?.run();
    },
    clear() {
      planned.length = 0;
    },
  };
}

export const dayLong = 24 * 60 * 60_000;

export type DayParts = {
  readonly world: month.SoakWorld;
  readonly agenda: SoakAgenda;
  readonly options: SoakOptions;
  /** Ends the process, and starts another after so many milliseconds. */
  readonly endProcess: (downFor: number) => Promise<void>;
};

/** Everything that happens by chance happens a little off the minute. */
export function planDay(parts: DayParts, from: number, day: number): void {
  const { world, agenda, options } = parts;
  const { random, server, files, clock } = world;
  const sometime = sometimeFrom(from, random);
  const isLater = day >= options.days / 2;
  for (let item = 0; item < options.printed; item += 1) {
    // In the second half as much goes as comes, so that what still grows is not the record.
    agenda.plan(sometime(), async () => {
      if (!isLater && random() < 0.6) return month.printNew(world, pick(server.feeds, random));
      await month.printNew(world, "folder");
      const [oldest] = [...files.values()].filter(({ isKilled }) => !isKilled);
      if (oldest !== undefined && (isLater || files.size > 30)) await month.removeReport(world, oldest);
    });
  }
  for (let change = 0; change < options.corrected; change += 1) agenda.plan(sometime(), () => month.revise(world));
  for (let fault = 0; fault < options.faults; fault += 1) agenda.plan(sometime(), () => month.disturb(world));
  for (let question = 0; question < 4; question += 1) agenda.plan(sometime(), () => month.askAndShare(world));
  if (day % 2 === 0) agenda.plan(sometime(), () => month.kill(world, day % 4 === 0 ? "desk" : "wire"));
  const answerLater = (run: () => Promise<void>): void =>
    agenda.plan(clock.now().getTime() + 5 * 3_600_000 + 11_003, run);
  agenda.plan(sometime(), () => month.fileGap(world, answerLater));
  if (!options.isSteady) planRestarts(parts, sometime, day);
  planCommands(parts, sometime, day);
  planChannels(parts, from, day);
}

const sometimeFrom = (from: number, random: () => number) => (): number =>
  from + Math.floor((random() * dayLong) / 60_000) * 60_000 + 7_000 + Math.floor(random() * 40_000);

function planRestarts({ world, agenda, endProcess }: DayParts, sometime: () => number, day: number): void {
  const { random, desk } = world;
  agenda.plan(sometime(), async () => desk().power.failAfter(1 + Math.floor(random() * 60)));
  agenda.plan(sometime(), () => endProcess(2_000));
  // Half an hour, and on every sixth day a night of more than six hours.
  agenda.plan(sometime(), () => endProcess(day % 6 === 5 ? 8 * 3_600_000 : 1_800_000));
}

function planCommands({ world, agenda, options }: DayParts, sometime: () => number, day: number): void {
  const { platforms, story, random, clock } = world;
  const closing = platforms.places[7]?.channel;
  agenda.plan(sometime(), async () => {
    const one = pick(story.asked, random);
    if (one.plan.place.channel === closing) return;
    await month.pauseOrResume(world, one, "pause");
    agenda.plan(clock.now().getTime() + 9 * 3_600_000 + 13_007, () => month.pauseOrResume(world, one, "resume"));
  });
  agenda.plan(sometime(), async () => {
    const one = pick(story.asked, random);
    if (one.plan.place.channel !== closing) await month.move(world, one);
  });
  if (day === Math.floor(options.days / 2)) agenda.plan(sometime(), () => month.narrow(world));
}

/** One channel is archived for two days after a third of the time. */
function planChannels({ world, agenda, options }: DayParts, from: number, day: number): void {
  const closing = world.platforms.places[7];
  if (closing === undefined || day !== Math.floor(options.days / 3)) return;
  const at = from + 3 * 3_600_000 + 21_000;
  agenda.plan(at, () => month.archive(world, closing));
  agenda.plan(at + Math.min(2, options.days / 3) * dayLong, () => month.reopen(world, closing));
}
