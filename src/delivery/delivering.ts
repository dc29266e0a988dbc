import type { BackgroundParts } from "./background-parts.ts";
import type { Delivery } from "./delivery.ts";
import type { Fence } from "./fence.ts";
import type { Pauses } from "./pauses.ts";

/** What is posted as one: a delivery with those that are joined to it. */
export type Unit = readonly [Delivery, ...Delivery[]];

/** What posting is done with once deliveries were taken. */
export type Delivering = BackgroundParts & {
  readonly pauses: Pauses;
  /** Whether this process surely holds what it took. */
  readonly fence: Fence;
};
