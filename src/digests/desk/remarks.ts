import type { DeskContext } from "../../desk/desk-command.ts";
import type { NewsFilter } from "../../news/news-filter.ts";
import type { Place } from "../../places/place.ts";
import { frameNotice } from "../../reply/frame-notice.ts";
import type { Block } from "../../reply/reply.ts";

/** What of a filter is not on the record, as a place may see it; a sentence each. */
export type NotOnRecord = (filter: NewsFilter, place: Place, now: Date) => Promise<readonly string[]>;

/** What whoever sets something up must know, since it will be silent for it; a line each. */
export async function remarksOn(
  { filter, place }: { readonly filter: NewsFilter; readonly place: Place },
  { notOnRecord, context }: { readonly notOnRecord: NotOnRecord; readonly context: DeskContext },
): Promise<readonly Block[]> {
  const notYet = context.whyNotYet?.(place.platform);
  const said = [...(notYet === undefined ? [] : [notYet]), ...(await notOnRecord(filter, place, context.now))];
  return said.map(frameNotice);
}
