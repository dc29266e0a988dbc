import { parseArgs } from "node:util";
import { runLoad } from "../proof/run-load.ts";

/** Times 2,000 subscriptions that are due in one minute, while people ask the same process: `npm run bench:delivery`. */

const { values } = parseArgs({
  options: {
    subscriptions: { type: "string", default: "2000" },
    claims: { type: "string", default: "100000" },
    speed: { type: "string", default: "5" },
  },
});
const report = await runLoad({
  subscriptions: Number(values.subscriptions),
  hog: 100,
  claims: Number(values.claims),
  speed: Number(values.speed),
});
const { posted, seconds, busiest, shortest, hogAhead, questions, p50, p99 } = report;
console.log(
  `${posted} posts in ${seconds.toFixed(0)} s of a clock that goes ${values.speed} times as fast, in fair order`,
);
for (const [platform, most] of Object.entries(busiest)) console.log(`  ${platform}: at most ${most} within a second`);
console.log(`  at least ${shortest} ms between two posts into one channel of Slack`);
console.log(
  `  a channel with 100 posts that were due earlier had ${hogAhead} of them before the last other channel had its one`,
);
console.log(`  ${questions} questions meanwhile: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
