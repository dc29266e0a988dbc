import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { type KeptFolder, keepFolder, keepReading } from "../../src/knowledge/keep-folder.ts";
import { type KnowledgeReading, mustBeMended } from "../../src/knowledge/knowledge.ts";
import { operatorView } from "../../src/places/view.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { describeKnowledge } from "./knowledge-place.ts";
import type { OpenDesk } from "./open-desk.ts";

/** Keeps the record up with the folder of knowledge. */
export interface KnowledgeFollowing {
  /** Takes over what the folder holds. */
  step(): Promise<void>;
  /** Calls back whenever something was written there, and once as soon as that is noticed. */
  wakeBy(wake: () => void): void;
  /** Why the folder as a whole cannot be read. */
  folderProblem(): string | undefined;
}

type Parts = { readonly now: () => Date; readonly say: (line: string) => void };

export function followKnowledge(desk: OpenDesk, { now, say }: Parts): KnowledgeFollowing {
  const { holding, records, folder } = desk;
  let latest: KnowledgeReading | undefined;
  let { problems } = desk;

  async function takeOver(kept: KeptFolder): Promise<void> {
    await records.rename(kept.words);
    await records.follow();
    for (const problem of kept.problems) say(cleanText(describeProblem(problem)));
    say(`The knowledge changed: ${describeKnowledge(records.of(operatorView).knowledge)}.`);
  }

  return {
    async step() {
      const reading = latest;
      latest = undefined;
      const kept =
        reading === undefined
          ? await keepFolder(folder, { store: holding(), now })
          : await keepReading(folder.path, reading, { store: holding(), now });
      ({ problems } = kept);
      if (kept.isRead) await takeOver(kept);
    },
    wakeBy(wake) {
      const followed = folder.watch((reading) => {
        latest = reading;
        wake();
      });
      // What was written between the first reading and now is not missed.
      void followed.then(wake);
    },
    // What concerns the folder as a whole bears its own path.
    folderProblem: () => problems.find((one) => one.file === folder.path && mustBeMended(one))?.message,
  };
}
