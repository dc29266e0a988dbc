import { performance } from "node:perf_hooks";
import { setImmediate as otherWork } from "node:timers/promises";

/** How long others wait at most for work whose pauses are close together, in milliseconds. */
const sliceMilliseconds = 20;

/** Does work that pauses, and lets others work in its pauses. */
export async function inSlices<Made>(work: Generator<void, Made>): Promise<Made> {
  let begun = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - begun < sliceMilliseconds) continue;
    await otherWork();
    begun = performance.now();
  }
}
