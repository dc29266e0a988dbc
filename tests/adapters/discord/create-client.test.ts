import { spawn } from "node:child_process";
import { once } from "node:events";
import { execPath } from "node:process";
import { expect, test } from "vitest";
import { projectFolder } from "../../support/run-process.ts";

/** A process whose API names a gateway where nobody listens, and which stops its adapter at the second attempt. */
const program = `
import { createServer } from "node:http";
import { createDiscordAdapter } from "./adapters/discord/discord-adapter.ts";
const gateway = {
  url: "ws://127.0.0.1:1",
  shards: 1,
  session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
};
const api = createServer((_request, answer) => {
  answer.setHeader("content-type", "application/json").end(JSON.stringify(gateway));
});
api.listen(0, "127.0.0.1", async () => {
  let attempts = 0;
  const debug = async () => {
    attempts += 1;
    if (attempts !== 2) return;
    await adapter.stop();
    api.close();
    api.closeAllConnections();
  };
  const ignore = () => undefined;
  const adapter = createDiscordAdapter({
    settings: { token: "x".repeat(60), guildIds: [], apiUrl: \`http://127.0.0.1:\${api.address().port}/api\` },
    newsroom: {},
    log: { debug, warn: ignore, error: ignore },
    now: () => new Date(0),
  });
  console.log((await adapter.start()).kind);
});
`;

test("a stopped adapter no longer looks for a gateway that is gone, so that the process ends by itself", async () => {
  const child = spawn(execPath, ["--input-type=module", "--eval", program], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const written: string[] = [];
  child.stdout.on("data", (words: Buffer) => written.push(words.toString()));
  try {
    expect(await once(child, "close")).toEqual([0, null]);
  } finally {
    child.kill();
  }
  expect(written.join("")).toBe("refused\n");
}, 15_000);
