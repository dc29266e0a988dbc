import pino from "pino";
import { type ButtonMemoryParts, createButtonMemory } from "../../../adapters/discord/button-memory.ts";
import { type ButtonIds, createButtonIds } from "../../../adapters/discord/button-state.ts";

/** The ids of one process's buttons; kept in its memory alone unless a store is given. */
export function buttonIdsForTest(parts: Partial<ButtonMemoryParts> = {}): ButtonIds {
  const now = () => new Date("2025-03-17T12:00:00Z");
  return createButtonIds(createButtonMemory({ log: pino({ level: "silent" }), now, ...parts }));
}
