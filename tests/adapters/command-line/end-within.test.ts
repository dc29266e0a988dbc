import { expect, test } from "vitest";
import { endWithin } from "../../../adapters/command-line/end-within.ts";

test("what fails to end is written to the log, and what hangs is not waited for", async () => {
  const written: object[] = [];
  const log = { error: (details: object) => void written.push(details) };
  const away = new Error("The store is away.");
  await endWithin(Promise.reject(away), { what: "what is in hand", patience: 60_000, log });
  await endWithin(new Promise<never>(() => undefined), { what: "the front doors", patience: 1, log });
  await endWithin(Promise.resolve(), { what: "the terminal", patience: 60_000, log });
  expect(written).toEqual([{ err: away, part: "what is in hand" }]);
});
