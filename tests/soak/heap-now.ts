import { setTimeout as rest } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Bytes that are in use in this thread once everything that nobody needs any more was thrown away. */
export async function heapNow(): Promise<number> {
  if (typeof collect !== "function") throw new Error("This Node has no gc to call.");
  for (let turn = 0; turn < 3; turn += 1) {
    collect({ type: "major", execution: "sync", flavor: "last-resort" });
    await rest(1);
  }
  return process.memoryUsage().heapUsed;
}
