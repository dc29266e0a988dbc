import type { Showing as Entry } from "../../src/corrections/recorder.ts";
import type { Whereabouts } from "../../src/newsroom.ts";
import type { Rendered } from "./compose-message.ts";
import { responseLife } from "./respond.ts";

/** How an answer is shown. */
export type Shown = {
  readonly rendered: Rendered;
  readonly at: Whereabouts;
  /** The address by which a message that one person alone sees can be changed; undefined: everybody there sees it. */
  readonly responseUrl: string | undefined;
  readonly page?: number;
  readonly sharedBy?: string | undefined;
};

/** What the ledger keeps of it. Direct messages are ordinary ones: they keep their id and can always be changed. */
export function entryOf({ rendered, at, responseUrl, page = 0, sharedBy }: Shown, now: Date): Entry {
  const until = new Date(now.getTime() + responseLife).toISOString();
  return {
    ...at,
    visibility: responseUrl === undefined ? "public" : "private",
    handle: responseUrl === undefined ? undefined : { value: responseUrl, until },
    reply: rendered.reply,
    page,
    sharedBy,
    askedAt: rendered.askedAt,
  };
}
