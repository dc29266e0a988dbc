import type { BackgroundParts } from "./background-parts.ts";
import { postTimeout, settleTime } from "./delivery-times.ts";

/** Tells whether what this process took is still surely its own. */
export interface Fence {
  /** Whether the lease outlasts a post that is begun now, with the time that a platform takes to show it. */
  isOpen(): boolean;
}

/**
 * A fence is put up before anything is taken, so that it falls before the lease ends. A process that was frozen comes back
 * as if nothing had been: it is the clocks that tell. One that nobody sets stands still on some machines while they sleep,
 * and the time of day may be set back; whichever says that more has passed is believed.
 */
export function putUpFence({ now, elapsed }: Pick<BackgroundParts, "now" | "elapsed">, lease: number): Fence {
  const begun = elapsed();
  const at = now().getTime();
  return {
    isOpen() {
      const passed = Math.max(elapsed() - begun, now().getTime() - at);
      return passed + postTimeout + settleTime <= lease;
    },
  };
}
