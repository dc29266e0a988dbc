import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findPostgresPrograms } from "./postgres-programs.ts";

const run = promisify(execFile);

/** A PostgreSQL of our own, on a port and in a folder that nobody else has. */
export type Cluster = {
  /** Of its first database, which holds nothing. */
  readonly url: string;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type ClusterStart =
  | { readonly kind: "started"; readonly cluster: Cluster }
  | { readonly kind: "missing"; readonly reason: string };

export async function startCluster(): Promise<ClusterStart> {
  const programs = await findPostgresPrograms();
  if (programs.kind === "missing") return programs;
  try {
    return { kind: "started", cluster: await start(programs.folder) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { kind: "missing", reason: `PostgreSQL in ${programs.folder} does not start: ${reason}` };
  }
}

/** PostgreSQL refuses to run as root. */
type User = { readonly uid?: number; readonly gid?: number };

async function start(programs: string): Promise<Cluster> {
  const user = await unprivilegedUser();
  const folder = await mkdtemp(join(tmpdir(), "onrecord-pg-"));
  const data = join(folder, "data");
  const port = await freePort();
  try {
    if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
    const options = ["--no-sync", "--auth=trust", "--username=onrecord", "--locale=C", "--encoding=UTF8"];
    await run(join(programs, "initdb"), [...options, "-D", data], { ...user, cwd: folder });
    // Its data are thrown away, so none of it need reach the disk.
    const settings = { port, unix_socket_directories: `'${folder}'`, listen_addresses: "'127.0.0.1'", fsync: "off" };
    const lines = Object.entries({ ...settings, max_connections: 200 }).map(([name, value]) => `${name} = ${value}\n`);
    await appendFile(join(data, "postgresql.conf"), lines.join(""));
    const stop = await guard({ programs, folder, data }, user);
    const control = [join(programs, "pg_ctl"), "-D", data, "-w", "-l", join(folder, "log")] as const;
    return {
      url: `postgres://onrecord@127.0.0.1:${port}/postgres`,
      restart: async () => {
        const [command, ...words] = control;
        await run(command, [...words, "-m", "fast", "restart"], { ...user, cwd: folder });
      },
      stop,
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const guardScript = `
"$1/pg_ctl" -D "$3" -w -l "$2/log" start >/dev/null 2>&1 && echo ready || echo failed
cat >/dev/null
"$1/pg_ctl" -D "$3" -m immediate stop >/dev/null 2>&1
cd / && rm -rf "$2"
`;

type Place = { readonly programs: string; readonly folder: string; readonly data: string };

/** A shell holds the server and reads from us: when we end, however that is, its reading ends and it takes all away. */
async function guard({ programs, folder, data }: Place, user: User): Promise<() => Promise<void>> {
  const shell = spawn("/bin/sh", ["-c", guardScript, "sh", programs, folder, data], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const ended = once(shell, "exit");
  const stop = async (): Promise<void> => {
    shell.stdin.end();
    await ended;
  };
  const [word] = await once(shell.stdout.setEncoding("utf8"), "data");
  if (String(word).trim() === "ready") return stop;
  await stop();
  throw new Error("pg_ctl could not start it");
}

async function unprivilegedUser(): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (flag: string, name: string): Promise<number> =>
    Number((await run("id", [flag, name])).stdout.trim());
  for (const name of ["postgres", "nobody"]) {
    const user = await Promise.all([idOf("-u", name), idOf("-g", name)]).catch(() => undefined);
    if (user !== undefined) return { uid: user[0], gid: user[1] };
  }
  throw new Error("there is neither a user postgres nor nobody to run it as");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
