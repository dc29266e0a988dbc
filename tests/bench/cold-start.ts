import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { percentile } from "./measure.ts";

/** Times a whole process, from its start to the end of its first answer from the shipped knowledge. */

const command = fileURLToPath(new URL("../../adapters/onrecord.mjs", import.meta.url));
const question = "who sybiha";
const rounds = 15;

const taken = Array.from({ length: rounds + 1 }, () => timeToAnswer()).slice(1);
const [p50, worst] = [percentile(taken, 0.5), Math.max(...taken)].map((ms) => ms.toFixed(0));
console.log(`Start to first answer (${question}), ${rounds} processes: p50 ${p50} ms, worst ${worst} ms`);

function timeToAnswer(): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "ask", question], { encoding: "utf8" });
  const ms = performance.now() - start;
  if (status !== 0 || stdout.trim() === "")
    throw new Error(`onrecord ask gave no answer (exit code ${status}): ${stderr}`);
  return ms;
}
