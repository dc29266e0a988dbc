import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { readConfig } from "../../src/config.ts";
import { knowledgePath } from "./knowledge-place.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the record is kept: nowhere, in a folder of this machine, or on a PostgreSQL server. */
export type DataPlace =
  | { readonly kind: "memory" }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "server"; readonly url: string };

export type PlaceOptions = { readonly knowledge?: string | undefined; readonly data?: string | undefined };

/**
 * The folder named, else the server or folder of the environment, else one of its own for each knowledge folder, so that
 * what two folders hold is never mixed. A knowledge folder that was named for one command is read for that command alone.
 */
export function dataPlace({ knowledge, data }: PlaceOptions, environment: Environment): DataPlace {
  if (data !== undefined) return { kind: "folder", path: resolve(data) };
  if (knowledge !== undefined) return { kind: "memory" };
  const { databaseUrl, dataFolder } = readConfig(environment);
  if (databaseUrl !== undefined) return { kind: "server", url: databaseUrl };
  return { kind: "folder", path: dataFolder === undefined ? ownFolder(environment) : resolve(dataFolder) };
}

/** After the XDG Base Directory Specification: relative values of its variable do not count. */
function ownFolder(environment: Environment): string {
  const home = environment["XDG_DATA_HOME"];
  const data = home !== undefined && isAbsolute(home) ? home : join(homedir(), ".local", "share");
  const knowledge = knowledgePath(undefined, environment);
  return join(data, "onrecord", createHash("sha256").update(knowledge).digest("hex").slice(0, 12));
}

/** The place in words: "the folder …", without the password of a server. */
export function describeDataPlace(place: DataPlace): string {
  switch (place.kind) {
    case "memory":
      return "memory, for this run alone";
    case "folder":
      return place.path;
    case "server":
      return serverName(place.url);
  }
  return place satisfies never;
}

function serverName(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? "the server of DATABASE_URL" : `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
