import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type ProofSettings, proofVariable } from "./proof-settings.ts";

/** One of the processes that deliver, by its place; each that is killed is followed by another. */
export interface Worker {
  /** Kills it at once and starts the next. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  readonly isFrozen: boolean;
  /** Whether it has opened its store. */
  readonly isOpen: boolean;
  /** What it said of failures, of which it went on. */
  readonly failures: readonly string[];
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL("./proof-process.ts", import.meta.url));

export function startWorker(settings: ProofSettings): Worker {
  const failures: string[] = [];
  let isFrozen = false;
  let isOpen = false;
  let isOver = false;
  let child = start();

  function start(): ChildProcess {
    isOpen = false;
    const env = { ...process.env, [proofVariable]: JSON.stringify(settings) };
    const started = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    started.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("open\n")) isOpen = true;
      failures.push(...text.split("\n").filter((line) => line.startsWith("failed")));
    });
    started.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    started.on("exit", (code, signal) => {
      if (isOver || signal === "SIGKILL") return;
      failures.push(`ended with ${code ?? signal}: ${err}`);
      child = start();
    });
    return started;
  }

  async function end(): Promise<void> {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    isFrozen = false;
  }

  return {
    async kill() {
      await end();
      child = start();
    },
    freeze() {
      isFrozen = true;
      child.kill("SIGSTOP");
    },
    thaw() {
      isFrozen = false;
      child.kill("SIGCONT");
    },
    get isFrozen() {
      return isFrozen;
    },
    get isOpen() {
      return isOpen;
    },
    failures,
    async stop() {
      isOver = true;
      await end();
    },
  };
}
