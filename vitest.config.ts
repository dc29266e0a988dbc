import { configDefaults, defineConfig } from "vitest/config";

/** Rooms whose tests hold nothing that another file could trip over, so that what they import is loaded once. */
const sharing = ["answers", "articles", "checking", "claims", "comparing", "evaluation", "names", "questions"]
  .concat(["reading", "record", "reply", "schedules", "search", "words"])
  .map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    globalSetup: ["tests/support/postgres-door.ts"],
    // A machine that does other things as well takes longer; what hangs is still found.
    testTimeout: 30_000,
    // Many files wait for processes, servers and clocks that run in real time: one at a time would leave the machine idle.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "rules", include: sharing, isolate: false } },
      { extends: true, test: { name: "rest", exclude: [...configDefaults.exclude, ...sharing] } },
    ],
  },
});
