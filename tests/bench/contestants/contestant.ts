import type { BenchClaim } from "../bench-claim.ts";

/** Finds the id of the best claim for a question, or undefined where it finds none. */
export type Asker = (question: string) => string | undefined | Promise<string | undefined>;

/** One way of asking: made from the claims once, then asked many times. */
export type Contestant = { readonly name: string; readonly asker: (claims: readonly BenchClaim[]) => Asker };
