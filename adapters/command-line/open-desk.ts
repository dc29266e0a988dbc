import { join } from "node:path";
import { performCommand, type Typed } from "../../src/desk/perform-command.ts";
import { type LiveRecords, openLiveRecords } from "../../src/following/live-records.ts";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { keepFolder } from "../../src/knowledge/keep-folder.ts";
import { type KnowledgeProblem, mustBeMended } from "../../src/knowledge/knowledge.ts";
import { type KnowledgeFolder, openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";
import { releaseDue } from "../../src/log/change-state.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom.ts";
import { openPlaceViews, type PlaceViews } from "../../src/places/place-views.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Store } from "../../src/store/store.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, writeLine } from "./command-io.ts";
import { type DataPlace, dataPlace, type PlaceOptions } from "./data-place.ts";
import type { DeskServices } from "./desk-services.ts";
import { knowledgePath } from "./knowledge-place.ts";
import { openStoreAt } from "./open-store.ts";
import { createProgress } from "./progress.ts";

/** The record as it is kept, brought up to date with its folder, and open to questions. */
export type OpenDesk = {
  readonly newsroom: Newsroom;
  readonly store: Store;
  readonly records: LiveRecords;
  readonly views: PlaceViews;
  /** Takes over what others have written to the record and settled of places. */
  readonly refresh: () => Promise<unknown>;
  readonly folder: KnowledgeFolder;
  /** What is wrong with files of the folder, or held back; what must be mended is said already. */
  readonly problems: readonly KnowledgeProblem[];
  /** False where the place of the data cannot be used: all that is learnt is gone with the process. */
  readonly isKept: boolean;
  /** Why the store could not be opened; undefined where it was, or where none was wanted. */
  readonly storeProblem: StoreUnavailable | undefined;
  /** Commands and sources; opened when first asked for. */
  readonly services: () => Promise<DeskServices>;
  close(): Promise<void>;
};

export type DeskOpening = PlaceOptions & {
  /**
   * Says also what is held back as it was meant to be, such as an embargo, though nothing in the folder has changed: once at a
   * start, and not before every command.
   */
  readonly saysHeldBack?: boolean;
};

/** Opens store, folder and record. A store that cannot be had is said, and the folder is answered from all the same. */
export async function openDesk({ saysHeldBack = false, ...options }: DeskOpening, io: CommandIo): Promise<OpenDesk> {
  const place = dataPlace(options, io.environment);
  const { store, isKept, storeProblem } = await openOrSay(place, io);
  const folder = openKnowledgeFolder(knowledgePath(options.knowledge, io.environment), { now: io.now });
  const progress = createProgress("Reading articles", io);
  const { words, problems, isRead } = await keepFolder(folder, { store, now: io.now, onProgress: progress.step });
  progress.end();
  for (const problem of problems) {
    if (isRead || saysHeldBack || mustBeMended(problem)) writeLine(io.errors, cleanText(describeProblem(problem)));
  }
  await releaseDue(store, io.now());
  const [records, views] = await Promise.all([
    openLiveRecords({ store, words, file: fileAt(place) }),
    openPlaceViews(store.places),
  ]);
  const refresh = () => Promise.all([records.follow(), views.refresh()]);
  const news = { store, records, refresh, viewOf: views.of };
  let opened: Promise<DeskServices> | undefined;
  const services = (): Promise<DeskServices> => {
    opened ??= import("./desk-services.ts").then(({ openDeskServices }) => openDeskServices(news, io));
    return opened;
  };
  const perform = async (typed: Typed): Promise<Reply> => {
    const reply = await performCommand(typed, (await services()).desk);
    await refresh();
    return reply;
  };
  return {
    newsroom: openNewsroom({ records, viewOf: views.of, kept: { store, perform } }),
    store,
    records,
    views,
    refresh,
    folder,
    problems,
    isKept,
    storeProblem,
    services,
    async close() {
      // Whoever was answered is not told of a failure for a file that only saves time at the next start.
      await records.keep().catch((error: unknown) => writeLine(io.errors, notIndexed(error)));
      await folder.close();
      await (await opened)?.sources.close();
      await store.close();
    },
  };
}

function notIndexed(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  return cleanText(`The indexed record could not be kept (${cause}). It is indexed anew at the next start.`);
}

/** Where the indexed record is kept between two starts. Processes that share a server index it for themselves. */
const fileAt = (place: DataPlace): string | undefined =>
  place.kind === "folder" ? join(place.path, "record.index") : undefined;

async function openOrSay(place: DataPlace, { errors }: CommandIo) {
  try {
    return { store: await openStoreAt(place), isKept: place.kind !== "memory", storeProblem: undefined };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(errors, `${error.message} Until then answers are from the knowledge folder alone, and nothing is kept.`);
    return { store: await openStoreAt({ kind: "memory" }), isKept: false, storeProblem: error };
  }
}
