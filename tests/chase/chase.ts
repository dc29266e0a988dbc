import { parseArgs } from "node:util";
import { randomNumbers } from "../bench/random-numbers.ts";
import { type ChaseReport, median, runChase } from "./run-chase.ts";

/**
 * Chases corrections through what platforms do to a desk, in real time, and says how long it took: `npm run test:chase --
 * --cards 1000 --changes 150`.
 */

const { values } = parseArgs({
  options: {
    cards: { type: "string", default: "1000" },
    changes: { type: "string", default: "120" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
  },
});
const cards = Number(values.cards);
const changes = Number(values.changes);
const common = { cards, changes, pace: 1_000, speed: 1 };
console.log(`${cards} cards, ${changes} changes, one a second; seed ${values.seed}`);
const random = () => randomNumbers(Number(values.seed));
const calm = await runChase({ ...common, random: random(), faultEvery: undefined, restarts: 0 });
tell("without faults", calm);
const rough = await runChase({ ...common, random: random(), faultEvery: 1_500, restarts: 5 });
tell(`with ${rough.faults} faults and 5 restarts`, rough);
const burst = await runChase({
  ...{ cards: 10, articles: 10, isCrowded: true, changes: 100, pace: 550, speed: 1 },
  ...{ random: random(), faultEvery: undefined, restarts: 0 },
});
tell("a hundred corrections within a minute in one channel", burst);
console.log(`  ${burst.notices} notices, ${burst.refusedPosts} posts refused as too frequent`);
process.exit([calm, rough, burst].every(({ problems }) => problems.length === 0) ? 0 : 1);

function tell(what: string, { times, changed, cards: all, notices, problems }: ChaseReport): void {
  for (const problem of problems) console.log(`  ${problem}`);
  console.log(
    `${what}: ${changed} of ${all} cards changed, ${notices} notices, ${problems.length} problems; from change to card median ${median(times).toFixed(0)} ms, 99 of 100 ${times[Math.floor(times.length * 0.99)]?.toFixed(0)} ms, worst ${times.at(-1)?.toFixed(0)} ms`,
  );
}
