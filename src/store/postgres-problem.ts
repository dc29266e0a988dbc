import { type StoreProblem, StoreUnavailable } from "./store-unavailable.ts";

/** By what the system calls it, and by PostgreSQL's codes (postgresql.org/docs/current/errcodes-appendix.html). */
const problems: Readonly<Record<string, StoreProblem>> = {
  ERR_INVALID_URL: "wrong-address",
  ENOTFOUND: "wrong-address",
  EAI_AGAIN: "wrong-address",
  ENOENT: "no-server",
  ECONNREFUSED: "no-server",
  ECONNRESET: "no-server",
  EHOSTUNREACH: "no-server",
  ENETUNREACH: "no-server",
  ETIMEDOUT: "no-server",
  "3D000": "wrong-address",
  "28000": "refused",
  "28P01": "refused",
  "42501": "refused",
  "53100": "disk-full",
  "53300": "busy",
  "55P03": "busy",
  "57014": "busy",
  "57P01": "no-server",
  "57P02": "no-server",
  "57P03": "no-server",
  "08000": "no-server",
  "08001": "no-server",
  "08003": "no-server",
  "08006": "no-server",
  "25P03": "no-server",
  EPIPE: "no-server",
};

const advice: Readonly<Partial<Record<StoreProblem, (address: string, why: string) => string>>> = {
  "wrong-address": (address, why) =>
    `DATABASE_URL (${address}) names no database that can be found: ${why}. Write it as postgres://user:password@host:5432/database, with a database that exists.`,
  "no-server": (address, why) => `No PostgreSQL answers at ${address}: ${why}. Start it, or correct DATABASE_URL.`,
  refused: (address, why) =>
    `PostgreSQL at ${address} refuses: ${why}. Check user and password in DATABASE_URL, and that this user may create tables.`,
  "disk-full": (address) => `There is no room left on the disk of PostgreSQL at ${address}. Make room, then try again.`,
  busy: (address, why) => `PostgreSQL at ${address} is too busy: ${why}. Try again, or allow it more connections.`,
};

/** What went wrong in opening a server's database, said so that somebody can mend it, and without the password. */
export function postgresProblem(error: unknown, url: string): StoreUnavailable {
  if (error instanceof StoreUnavailable && error.code !== "migration-failed") return error;
  const cause = error instanceof StoreUnavailable ? error.cause : error;
  const code = problemOf(cause);
  if (error instanceof StoreUnavailable && code === "failed") return error;
  const why = reasonOf(cause);
  const say = advice[code] ?? ((address: string) => `The store at ${address} cannot be opened: ${why}.`);
  return new StoreUnavailable(code, say(describeAddress(url), why), cause);
}

/** The same for what goes wrong in using it; an error that says nothing of the server stays as it is. */
export const postgresProblemInUse = (error: unknown, url: string): unknown =>
  problemOf(error) === "failed" ? error : postgresProblem(error, url);

/** "host:5432/database"; only the scheme where it is no address at all, since anything may hold a password. */
export function describeAddress(url: string): string {
  if (!URL.canParse(url)) return "not an address";
  const { host, pathname, searchParams } = new URL(url);
  return `${host || (searchParams.get("host") ?? "localhost")}${pathname}`;
}

function problemOf(error: unknown): StoreProblem {
  if (error instanceof TypeError && /invalid url/i.test(error.message)) return "wrong-address";
  if (!(error instanceof Error)) return "failed";
  const known = "code" in error && typeof error.code === "string" ? problems[error.code] : undefined;
  if (known !== undefined) return known;
  return /timeout|terminated|not queryable|SSL connections/i.test(error.message) ? "no-server" : "failed";
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
