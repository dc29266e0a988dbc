import type { Poster } from "../../src/delivery/poster.ts";
import type { OperatorsChannel } from "../../src/operations/operations-config.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { WorkLog } from "../../src/work-log.ts";

export type StoreAwayParts = {
  readonly operators: readonly OperatorsChannel[];
  readonly posters: Promise<readonly Poster[]>;
  readonly log: WorkLog;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
};

const text =
  "The store could not be opened. onrecord doctor says what to do. Until it can be, questions are answered from the knowledge folder alone and what would be lost is refused; what was due comes by itself after that.";

/**
 * Tells the operators' channels that a process was started without its store. Nothing can be put into the outbox, and no
 * process can know what others told, so each that is started so tells it once, past the outbox. Never rejects.
 */
export async function tellStoreAway({ operators, posters, log, newId }: StoreAwayParts): Promise<void> {
  const reply: Reply = { outcome: "problem", ask: "help desk", blocks: [{ kind: "notice", text }] };
  const connected = await posters;
  await Promise.all(
    operators.map(async ({ platform, channel }) => {
      const place = { platform, workspace: undefined, channel, thread: undefined, audience: "external" } as const;
      try {
        const outcome = await connected.find((poster) => poster.platform === platform)?.post(place, reply, newId());
        if (outcome !== undefined && outcome.kind !== "posted")
          log.warn({ platform, outcome: outcome.kind }, "Operators could not be told that the store is away.");
      } catch (error) {
        log.error({ err: error, platform }, "Operators could not be told that the store is away.");
      }
    }),
  );
}
