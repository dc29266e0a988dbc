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
import type { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, writeLine } from "./command-io.ts";
import { type DataPlace, dataPlace, type PlaceOptions } from "./data-place.ts";
import type { DeskServices } from "./desk-services.ts";
import { heldStore, openDeskStore } from "./desk-store.ts";
import { knowledgePath } from "./knowledge-place.ts";
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
  /** Holds the record that is answered from: `store`, or memory as long as that is away. */
  readonly holding: () => Store;
  /** False as long as the place of the data cannot be used, and where none was wanted. */
  readonly isKept: boolean;
  /** Why the store cannot be opened; undefined where it is, or where none was wanted. */
  readonly storeProblem: StoreUnavailable | undefined;
  /** Tries to open a store that is away, and goes over to it with all that is open here; whether it is open. */
  readonly openStore: () => Promise<boolean>;
  /** Commands and sources; opened when first asked for. */
  readonly services: () => Promise<DeskServices>;
  close(): Promise<void>;
};

export type DeskOpening = PlaceOptions & {
  /** Opened already, by whoever does nothing without it; closed with the desk. */
  readonly store?: Store;
  /**
   * Says also what is held back as it was meant to be, such as an embargo, though nothing in the folder has changed: once at a
   * start, and not before every command.
   */
  readonly saysHeldBack?: boolean;
};

/** Opens store, folder and record. A store that cannot be had is said, and the folder is answered from all the same. */
export async function openDesk(
  { saysHeldBack = false, store: given, ...options }: DeskOpening,
  io: CommandIo,
): Promise<OpenDesk> {
  const place = dataPlace(options, io.environment);
  const kept = given === undefined ? await openDeskStore(place, io) : heldStore(given);
  const { store, holding } = kept;
  const folder = openKnowledgeFolder(knowledgePath(options.knowledge, io.environment), { now: io.now });
  const progress = createProgress("Reading articles", io);
  const { words, problems, isRead } = await keepFolder(folder, {
    ...{ store: holding(), now: io.now, onProgress: progress.step },
  });
  progress.end();
  for (const problem of problems) {
    if (isRead || saysHeldBack || mustBeMended(problem)) writeLine(io.errors, cleanText(describeProblem(problem)));
  }
  await releaseDue(holding(), io.now());
  const [records, views] = await Promise.all([
    openLiveRecords({ store: holding(), words, file: kept.problem() === undefined ? fileAt(place) : undefined }),
    openPlaceViews({ all: () => holding().places.all() }),
  ]);
  const refresh = () => Promise.all([records.follow(), views.refresh()]);
  const news = { store, records, refresh, viewOf: views.of };
  let opened: Promise<DeskServices> | undefined;
  const services = (): Promise<DeskServices> => {
    opened ??= import("./desk-services.ts").then(({ openDeskServices }) => openDeskServices(news, io));
    return opened;
  };
  const perform = async (typed: Typed): Promise<Reply> => {
    const { desk } = await services();
    const reply = await performCommand(typed, desk);
    // What was done is done; the record takes it over by itself as soon as it can.
    await refresh().catch((error: unknown) => desk.report("taking it over", error));
    return reply;
  };
  const openStore = (): Promise<boolean> =>
    kept.tryAgain(async (arrived) => {
      const known = await keepFolder(folder, { store: arrived, now: io.now });
      await releaseDue(arrived, io.now());
      await records.goOver({ store: arrived, words: known.words, file: fileAt(place) });
    });
  return {
    newsroom: openNewsroom({ records, viewOf: views.of, kept: { store, perform } }),
    store,
    records,
    views,
    refresh,
    folder,
    problems,
    holding,
    get isKept() {
      return place.kind !== "memory" && kept.problem() === undefined;
    },
    get storeProblem() {
      return kept.problem();
    },
    openStore,
    services,
    async close() {
      // Whoever was answered is not told of a failure for a file that only saves time at the next start.
      await records.keep().catch((error: unknown) => writeLine(io.errors, notIndexed(error)));
      await folder.close();
      await (await opened)?.sources.close();
      await kept.close();
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
