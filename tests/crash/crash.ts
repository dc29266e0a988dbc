import { parseArgs } from "node:util";
import { randomNumbers } from "../bench/random-numbers.ts";
import { runCrashes } from "./run-crashes.ts";

/** Kills a desk at random and says what became of its promises: `npm run test:crash -- --kills 200`. */

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
  },
});
console.log(`Kills: ${values.kills}; seed ${values.seed}`);
const begun = performance.now();
const report = await runCrashes({
  kills: Number(values.kills),
  random: randomNumbers(Number(values.seed)),
  onKill: (done) => {
    if (done % 20 === 0) console.log(`${done} kills`);
  },
});
const { acknowledged, cards, notices, problems } = report;
for (const problem of problems) console.log(problem);
const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
console.log(
  `${report.kills} kills in ${seconds} s: ${acknowledged} articles acknowledged, ${cards} cards, ${notices} notices in their threads, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
