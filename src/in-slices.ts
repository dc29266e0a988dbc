import { performance } from "node:perf_hooks";
import { setImmediate as otherWork } from "node:timers/promises";

/** How long others wait at most for work whose pauses are close together, in milliseconds. */
const sliceMilliseconds = 8;

/** Does work that pauses, and lets others work in its pauses. */
export async function inSlices<Made>(work: Generator<void, Made>): Promise<Made> {
  const pause = createPauses();
  for (;;) {
    const step = work.next();
    await pause();
    if (step.done === true) return step.value;
  }
}

/** For work that waits for others only now and then: called between its steps, it lets them work when a slice is over. */
export function createPauses(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < sliceMilliseconds) return;
    await otherWork();
    begun = performance.now();
  };
}
