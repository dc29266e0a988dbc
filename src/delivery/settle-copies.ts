import type { Delivering } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { after, auditAfter } from "./delivery-times.ts";
import type { Poster } from "./poster.ts";
import { removeCopies } from "./remove-copies.ts";

/**
 * A message of this delivery stands there: it is entered as the one, unless another was first. Whichever message is entered
 * first stays for good, so of two processes that both posted each knows the same one as the extra copy, and deletes it.
 */
export async function settleCopies(
  delivery: Delivery,
  [first, ...others]: readonly [string, ...string[]],
  { poster, delivering }: { readonly poster: Pick<Poster, "remove">; readonly delivering: Delivering },
): Promise<void> {
  const { store, now, log } = delivering;
  const { id, key } = delivery;
  const standing = await store.outbox.confirm(id, first, { audit: after(now(), auditAfter) });
  if (standing === undefined) {
    log.error({ delivery: id, key, message: first }, "A message stands there of which nothing is known any more.");
    return;
  }
  await removeCopies({ ...standing, place: delivery.place }, [first, ...others], { poster, delivering });
}
