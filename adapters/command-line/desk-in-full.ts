import { performCommand } from "../../src/desk/perform-command.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { operatorView } from "../../src/places/view.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import type { PlaceOptions } from "./data-place.ts";
import { type DeskOptions, writeDone, writeRecords } from "./desk.ts";
import { deskRecords } from "./desk-records.ts";
import { openDesk } from "./open-desk.ts";
import { openStoreFor } from "./open-store.ts";

/** As `desk`, for commands that read the whole record, as a digest does. */
export async function deskInFull(
  { command, words, json = false, ...places }: DeskOptions & PlaceOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const store = await openStoreFor(places, io);
  if (store === undefined) return exitCodes.failed;
  const desk = await openDesk({ ...places, store }, io);
  try {
    const typed = words.join(" ");
    const services = await desk.services();
    const { configured } = services.desk;
    const records = json ? await deskRecords(command, typed, { store, configured, now: io.now() }) : undefined;
    if (records !== undefined) return writeRecords(records, io);
    const request = { text: `/${command} ${typed}`.trim(), now: io.now(), place: consolePlace, asker: operator };
    const reply = await performCommand({ command, words: typed, request, view: operatorView }, services.desk);
    return writeDone(reply, json, io);
  } finally {
    await desk.close();
  }
}
