import type { Store } from "../../src/store/store.ts";
import type { ProofPlatforms } from "./proof-platforms.ts";
import { keyOf } from "./slot-posts.ts";

export type Judged = {
  readonly deliveries: number;
  /** Posts that nobody sees, and those that are seen more than once. */
  readonly losses: readonly string[];
  readonly doubles: readonly string[];
  /** Those of which the platform cannot tell whether they were made; they are set aside and told of. */
  readonly uncertain: readonly string[];
  /** Posts whose message is another than the store knows. */
  readonly mistaken: readonly string[];
  readonly accepted: number;
  /** Copies that were seen for a moment and deleted again. */
  readonly removed: number;
};

type Judging = { readonly platforms: ProofPlatforms; readonly slots: number; readonly posts: number };

/** What people see, held against what was due; nothing is taken from the store's word alone. */
export async function judgeProof(store: Pick<Store, "outbox">, { platforms, slots, posts }: Judging): Promise<Judged> {
  const seen = new Map<string, string[]>();
  for (const { id, text } of platforms.standing()) {
    const key = /digest \d+ slot \d+\./.exec(text)?.[0] ?? text;
    seen.set(key, [...(seen.get(key) ?? []), id]);
  }
  const losses: string[] = [];
  const doubles: string[] = [];
  const uncertain: string[] = [];
  const mistaken: string[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    for (let post = 0; post < posts; post += 1) {
      const key = keyOf(slot, post);
      const messages = seen.get(key) ?? [];
      const row = await store.outbox.findByKey(key);
      const told = `${key} ${row?.state} after ${row?.attempts} attempts, ${row?.problem ?? "no problem"}`;
      if (messages.length > 1) doubles.push(`${told}: ${messages.length} times`);
      if (row?.state === "uncertain") uncertain.push(told);
      else if (messages.length === 0) losses.push(told);
      else if (row?.message !== messages[0]) mistaken.push(`${told}: the store knows ${row?.message}`);
    }
  }
  const { accepted, removed } = { accepted: platforms.accepted(), removed: platforms.removed() };
  return { deliveries: slots * posts, losses, doubles, uncertain, mistaken, accepted, removed };
}
