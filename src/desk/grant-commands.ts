import { describeGrantee, granteeForms, isSameGrant, readGrantee } from "../places/grantee.ts";
import { isOperator, roleNames } from "../places/may-do.ts";
import type { Grant, Role } from "../places/permissions.ts";
import type { Reply } from "../reply/reply.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { deskReply, type Said, termsBlock } from "./desk-reply.ts";

/** Gives, takes and lists roles. `configured`: those of the configuration, which only its file can take away. */
export function grantCommands(configured: readonly Grant[]): readonly DeskCommand[] {
  return [
    {
      name: "grant",
      help: "give a role",
      right: () => "grant",
      run: (words, context) => withGrant(words, "to", context, grant),
    },
    {
      name: "revoke",
      help: "take a role away",
      right: () => "grant",
      run: (words, context) => withGrant(words, "from", context, (given) => revoke(given, configured, context)),
    },
    {
      name: "grants",
      help: "who has which role",
      right: () => "audit",
      run: (_, context) => list(configured, context),
    },
  ];
}

type Change = (given: Grant, context: DeskContext) => Promise<Said>;

async function withGrant(words: string, link: "to" | "from", context: DeskContext, change: Change): Promise<Reply> {
  const given = readGrant(words);
  if (typeof given !== "string") return deskReply(context.ask, await change(given, context));
  const command = link === "to" ? "grant" : "revoke";
  const text = `${given} Type ${command} editor ${link} slack:U123456, or ${command} admin ${link} discord-role:12345678.`;
  return deskReply(context.ask, { outcome: "problem", text });
}

/** "editor to slack:U0123ABCD"; a sentence that says what is wrong where it is none. */
function readGrant(words: string): Grant | string {
  const [, named = "", whom = ""] = /^(\S+)(?:\s+(?:(?:to|from)\s+)?(.*))?$/is.exec(words.trim()) ?? [];
  const role = roleNames.find((name): name is Role => name === named.toLowerCase());
  if (role === undefined) return `Name a role: ${roleNames.join(" or ")}.`;
  if (whom === "") return "Name a person or a group.";
  const grantee = readGrantee(whom);
  if (grantee === undefined)
    return `“${whom}” is nobody that can be given a role. Write ${granteeForms}, or mention them.`;
  return { role, ...grantee };
}

async function grant(given: Grant, { store }: DeskContext): Promise<Said> {
  const isNew = await store.places.grant(given);
  const text = `${describeGrantee(given)} ${isNew ? "is now" : "was already"} ${article(given.role)} ${given.role}.`;
  return { outcome: isNew ? "done" : "problem", text };
}

const article = (role: Role): string => (role === "admin" || role === "editor" ? "an" : "a");

/** Somebody may not take away the last admin: nobody in chat could give one again. The operator may. */
async function revoke(given: Grant, configured: readonly Grant[], { store, asker }: DeskContext): Promise<Said> {
  const text = `${describeGrantee(given)} is no longer ${article(given.role)} ${given.role}.`;
  if (configured.some((one) => isSameGrant(one, given))) return { outcome: "problem", text: fromConfiguration(given) };
  if (!isOperator(asker) && given.role === "admin" && !(await isAdminLeft(given, configured, store))) {
    return { outcome: "problem", text: lastAdmin };
  }
  if (!(await store.places.revoke(given))) {
    return { outcome: "problem", text: `${describeGrantee(given)} was not ${article(given.role)} ${given.role}.` };
  }
  if (isOperator(asker) || given.role !== "admin" || (await isAdminLeft(given, configured, store))) {
    return { outcome: "done", text };
  }
  await store.places.grant(given);
  return { outcome: "problem", text: lastAdmin };
}

const lastAdmin =
  "That is the last admin: make somebody else an admin first, or have it done at the machine. Nothing was changed.";

const fromConfiguration = (given: Grant): string =>
  `${describeGrantee(given)} is ${article(given.role)} ${given.role} by the configuration. Take it out of ${
    given.role === "admin" ? "ONRECORD_ADMINS" : "ONRECORD_EDITORS"
  } and restart.`;

async function isAdminLeft(gone: Grant, configured: readonly Grant[], store: DeskContext["store"]): Promise<boolean> {
  const all = [...configured, ...(await store.places.grants())];
  return all.some((one) => one.role === "admin" && !isSameGrant(one, gone));
}

async function list(configured: readonly Grant[], { store, ask }: DeskContext): Promise<Reply> {
  const granted = (await store.places.grants()).filter((one) => !configured.some((other) => isSameGrant(one, other)));
  const rows = roleNames
    .toReversed()
    .flatMap((role) => [
      ...granted.filter((one) => one.role === role).map((one) => ({ term: role, text: describeGrantee(one) })),
      ...configured
        .filter((one) => one.role === role)
        .map((one) => ({ term: role, text: `${describeGrantee(one)} (by the configuration)` })),
    ]);
  const isAny = rows.length > 0;
  const text = isAny ? "Who has which role:" : "Nobody has a role. The first admin is made at the machine.";
  return deskReply(ask, { outcome: isAny ? "found" : "nothing", text, further: termsBlock(rows) });
}
