import { once } from "node:events";
import { createServer } from "node:net";
import type { Config, DoorConfig } from "../../../src/config.ts";
import {
  type OperationsSettings,
  type OperatorsChannel,
  operationsUrl,
} from "../../../src/operations/operations-config.ts";
import { askService, type Check } from "./check.ts";

/** Whether the operators' door can be opened, or is open already, and whether operators can be told. */
export async function checkOperations(config: Config): Promise<readonly Check[]> {
  const { operations, operators, runningProblems } = config;
  const problems = runningProblems.map((says): Check => ({ name: "Running", state: "wrong", says }));
  return [await checkPort(operations), ...operators.map((channel) => checkChannel(channel, config)), ...problems];
}

async function checkPort(operations: DoorConfig<OperationsSettings>): Promise<Check> {
  const name = "Operations";
  if (operations.kind === "off") return { name, state: "off", says: "not configured (no ONRECORD_OPERATIONS_PORT)" };
  if (operations.kind === "wrong") return { name, state: "wrong", says: operations.reasons.join(" ") };
  const { host, port } = operations.settings;
  const code = await listenOnce(operations.settings);
  if (code === undefined) return { name, state: "fine", says: `port ${port} of ${host} is free` };
  const asked =
    code === "EADDRINUSE" ? await askService(`${operationsUrl(operations.settings)}/healthz`, {}) : undefined;
  if (asked?.kind === "answer" && isVerdict(asked.answer.body)) {
    const isWell = asked.answer.status === 200;
    const says = isWell
      ? `a process answers at ${host}:${port}, and is well`
      : `the process at ${host}:${port} says that it hangs. Start it anew.`;
    return { name, state: isWell ? "fine" : "wrong", says };
  }
  const says = `port ${port} of ${host} cannot be opened (${code}). Set ONRECORD_OPERATIONS_PORT to a free one.`;
  return { name, state: "wrong", says };
}

/** The code of the error; undefined where the port could be opened. */
async function listenOnce({ host, port }: OperationsSettings): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "no reason";
  }
}

const isVerdict = (body: unknown): boolean => typeof body === "object" && body !== null && "checks" in body;

/** Whether the bot may post there only a post would show, and nobody is to be disturbed by a check. */
function checkChannel({ platform, channel }: OperatorsChannel, config: Config): Check {
  const name = "Operators";
  const title = platform === "slack" ? "Slack" : "Discord";
  if (config[platform].kind === "on") {
    return { name, state: "fine", says: `told in ${platform}:${channel}; the bot must be in that channel` };
  }
  const says = `${platform}:${channel} cannot be told, since ${title} is not configured. Configure it, or name another channel in ONRECORD_OPERATORS.`;
  return { name, state: "wrong", says };
}
