import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The folder of PostgreSQL's programs, or why there is none. */
export type Programs =
  | { readonly kind: "found"; readonly folder: string }
  | { readonly kind: "missing"; readonly reason: string };

/** Looks in the PATH and where Debian, Homebrew, MacPorts and Postgres.app put them; as root on Debian it installs them. */
export async function findPostgresPrograms(): Promise<Programs> {
  if (process.platform === "win32") return { kind: "missing", reason: "no PostgreSQL is looked for on Windows" };
  const found = await look();
  if (found !== undefined) return { kind: "found", folder: found };
  if (process.getuid?.() !== 0) return { kind: "missing", reason: "no PostgreSQL was found; install postgresql" };
  const problem = await install();
  const installed = await look();
  if (installed !== undefined) return { kind: "found", folder: installed };
  return { kind: "missing", reason: `no PostgreSQL was found, and it could not be installed: ${problem ?? "unknown"}` };
}

const homes = [
  "/usr/lib/postgresql",
  "/opt/homebrew/opt",
  "/usr/local/opt",
  "/opt/local/lib",
  "/Applications/Postgres.app/Contents/Versions",
];

async function look(): Promise<string | undefined> {
  const versions = await Promise.all(homes.map(folders));
  const candidates = [
    ...versions.flat().flatMap((folder) => (/postgres|\/\d/.test(folder) ? [join(folder, "bin")] : [])),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  for (const folder of candidates) {
    if (await holdsPrograms(folder)) return folder;
  }
  return undefined;
}

/** Newest first, as far as their names tell. */
async function folders(home: string): Promise<readonly string[]> {
  const names = await readdir(home).catch((): string[] => []);
  return names.sort((one, other) => other.localeCompare(one, "en", { numeric: true })).map((name) => join(home, name));
}

/** Only a folder with all of them: the PATH often has links to some. */
async function holdsPrograms(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return ["initdb", "postgres", "pg_ctl"].every((name) => names.includes(name));
}

const installTimeout = 180_000;

async function install(): Promise<string | undefined> {
  const apt = (...words: readonly string[]) =>
    run("apt-get", ["-y", "-qq", ...words], {
      timeout: installTimeout,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const wanted = ["install", "--no-install-recommends", "postgresql"];
  try {
    await apt(...wanted).catch(async () => {
      await apt("update");
      await apt(...wanted);
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split("\n")[0] : String(error);
  }
}
