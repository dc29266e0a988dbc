import { describeGrantee } from "../places/grantee.ts";
import { readDay } from "../questions/read-day.ts";
import type { Reply } from "../reply/reply.ts";
import type { AuditEntry } from "../store/store.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply, termsBlock } from "./desk-reply.ts";
import { createShownHere, scopeOf } from "./shown-here.ts";

/** Shows who did what, newest first. */
export const auditCommand: DeskCommand = {
  name: "audit",
  help: "who did what, and when",
  right: () => "audit",
  run: async (words, context) => {
    const wanted = readAuditWords(words, context.now);
    if (typeof wanted === "string") return deskReply(context.ask, { outcome: "problem", text: wanted });
    return entriesReply(await auditEntries(wanted, context), context);
  },
};

/** Which entries are wanted: from an ISO instant on, and holding all of these words. */
export type WantedEntries = { readonly since: string | undefined; readonly about: readonly string[] };

/** How many entries are looked through, and how many of them shown. */
const mostRead = 5_000;
const mostShown = 200;

/**
 * The entries that may be shown at a place, newest first: of what was done there, or where no more may be seen than
 * there. Others may name articles that this place may not know of.
 */
export async function auditEntries(
  { since, about }: WantedEntries,
  at: Pick<DeskContext, "store" | "place" | "view">,
): Promise<readonly AuditEntry[]> {
  const entries = await at.store.audit.read({ limit: mostRead, ...(since === undefined ? {} : { since }) });
  const isShown = await createShownHere(at);
  return entries.filter((entry) => isShown(entry.place) && isAbout(entry, about)).slice(0, mostShown);
}

function isAbout(entry: AuditEntry, about: readonly string[]): boolean {
  const text = [entry.action, entry.detail, entry.outcome, entry.who.name, whoOf(entry)].join(" ").toLowerCase();
  return about.every((word) => text.includes(word));
}

function entriesReply(entries: readonly AuditEntry[], { ask, view }: DeskContext): Reply {
  const scope = scopeOf(view);
  if (entries.length === 0) return deskReply(ask, { outcome: "nothing", text: `Nothing was done.${scope}` });
  const rows = entries.map((entry) => ({ term: entry.at.replace("T", " ").slice(0, 16), text: describeEntry(entry) }));
  return deskReply(ask, {
    outcome: "found",
    text: `What was done, newest first, in UTC.${scope}`,
    further: termsBlock(rows),
  });
}

/** "the operator (console:operator) at console:console: grant admin to slack:U1, done". */
function describeEntry(entry: AuditEntry): string {
  const { who, place, action, detail, outcome } = entry;
  const where = place === undefined ? "" : ` at ${place.platform}:${place.channel}`;
  const what = detail === "" ? action : `${action} ${detail}`;
  return `${outcome}: ${what}. By ${who.name} (${whoOf(entry)})${where}`;
}

const whoOf = ({ who }: AuditEntry): string => describeGrantee({ platform: who.platform, kind: "person", id: who.id });

/** "since 2025-03-01 about kill"; a sentence that says what is wrong. */
export function readAuditWords(words: string, now: Date): WantedEntries | string {
  const [, , date, about] = /^(?:(since)\s+(.*?))?(?:\s*\babout\s+(.*))?$/is.exec(words.trim()) ?? [];
  if (words.trim() !== "" && date === undefined && about === undefined) {
    return `“${words.trim()}” is not known here. Type audit, audit since 2025-03-01 or audit about kill.`;
  }
  const since = date === undefined ? undefined : readDay(date, now)?.from;
  if (date !== undefined && since === undefined)
    return `“${date}” is no day. Write it as 2025-03-01, 1 March 2025 or last week.`;
  return { since, about: (about ?? "").toLowerCase().split(/\s+/).filter(Boolean) };
}
