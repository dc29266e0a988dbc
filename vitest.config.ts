import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["tests/support/postgres-door.ts"],
    // A machine that does other things as well takes longer; what hangs is still found.
    testTimeout: 30_000,
    // Many files wait for processes, servers and clocks that run in real time: one at a time would leave the machine idle.
    maxWorkers: 2,
  },
});
