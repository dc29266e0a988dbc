import type { DeskWords } from "../knowledge/knowledge.ts";
import type { OpenRecord } from "../record.ts";
import { createDesk } from "./desk.ts";
import { openView } from "./open-view.ts";
import { type EnteredArticle, RecordBuilder } from "./record-builder.ts";
import { RecordPool } from "./record-pool.ts";
import { RecordView } from "./record-view.ts";

/** A large record in the making, article by article, so that others can work between them. */
export type RecordBuild = {
  /** In any order; takes about a tenth of a millisecond a claim. An article that is added again replaces what was added. */
  readonly add: (entered: EnteredArticle) => void;
  /** Lays down all that was added and opens it, pausing between parts of some tenths of a second at 100,000 claims. */
  readonly finish: () => Generator<void, OpenRecord>;
};

/** Begins a record whose claims are held as bytes, which take a fraction of the memory, and read when they are shown. */
export function beginRecord(words: DeskWords): RecordBuild {
  const desk = createDesk(words);
  const builder = new RecordBuilder(desk.concepts, { isPacked: true });
  return {
    add: (entered) => builder.add(entered),
    *finish() {
      const frozen = yield* builder.freezeInSlices();
      return openView(RecordView.whole(new RecordPool(frozen, desk)));
    },
  };
}
