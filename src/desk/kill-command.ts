import { count } from "../answers/format-number.ts";
import { articleId, type ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import { killArticle, killClaims } from "../log/change-state.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { isOperator } from "../places/may-do.ts";
import type { Reply } from "../reply/reply.ts";
import type { DeskCommand, DeskContext } from "./desk-command.ts";
import { choicesBlock, deskReply } from "./desk-reply.ts";
import { articleOfClaim, type KillWords, readKillWords } from "./kill-words.ts";
import { seenAt } from "./seen-at.ts";

/**
 * Takes an article or some of its claims off the record. First it says what that concerns and how many messages will be
 * corrected, and asks. What a place may not see cannot be killed from there: to it there is no such article.
 */
export const killCommand: DeskCommand = {
  name: "kill",
  help: "take an article or claims off the record for good",
  right: () => "kill",
  run: async (words, context) => {
    const wanted = readKillWords(words);
    if (wanted.kind === "wrong") return deskReply(context.ask, { outcome: "problem", text: wanted.message });
    const targets = await findTargets(wanted, context);
    if (typeof targets === "string") return deskReply(context.ask, { outcome: "problem", text: targets });
    if (wanted.kind === "article" && wanted.reason === undefined) {
      return deskReply(context.ask, { outcome: "problem", text: reasonMissing(targets) });
    }
    return wanted.isSure ? kill(targets, wanted, context) : askFirst(targets, wanted, context);
  },
};

type Wanted = Exclude<KillWords, { kind: "wrong" }>;

/** An article and the claims of it that are meant. */
type Target = { readonly held: HeldArticle; readonly claims: readonly ClaimId[] };

const reasonMissing = ([target]: readonly Target[]): string =>
  `Say why, since people who were shown it are told: kill article ${target?.held.article.id ?? "ID"} because REASON`;

async function findTargets(wanted: Wanted, context: DeskContext): Promise<readonly Target[] | string> {
  if (wanted.kind === "article") {
    const held = await findArticle(wanted.named, context);
    if (held === undefined) {
      return (
        (await killedAlready(wanted.named, context)) ??
        `No article on the record has the id or address “${wanted.named}”.`
      );
    }
    return [{ held, claims: held.claims.map(({ claim }) => claim.id) }];
  }
  const targets: Target[] = [];
  for (const id of new Set(wanted.claims.map(articleOfClaim))) {
    const held = await findArticle(id, context);
    const claims = wanted.claims.filter((claim) => articleOfClaim(claim) === id);
    const missing = claims.find((claim) => !held?.claims.some((one) => one.claim.id === claim));
    if (held === undefined || missing !== undefined)
      return `No claim on the record has the id “${missing ?? claims[0]}”.`;
    targets.push({ held, claims });
  }
  return targets;
}

/** Told at the machine alone: in chat an article that is killed is one that there never was. */
async function killedAlready(named: string, { store, asker }: DeskContext): Promise<string | undefined> {
  if (!isOperator(asker)) return undefined;
  const held = await findHeld(named, store);
  if (held?.state !== "killed") return undefined;
  return `The article ${held.article.id} is killed already.`;
}

async function findHeld(named: string, store: DeskContext["store"]): Promise<HeldArticle | undefined> {
  const id = /^https?:\/\//i.test(named) ? await store.articles.findByUrl(named) : articleId(named.toLowerCase());
  return id === undefined ? undefined : store.articles.find(id);
}

/** An article by its id or address; what may not be seen here is not there. */
async function findArticle(named: string, { store, asker, view }: DeskContext): Promise<HeldArticle | undefined> {
  const held = await findHeld(named, store);
  if (held === undefined || held.state === "killed") return undefined;
  return isOperator(asker) ? held : seenAt(view, held);
}

async function askFirst(
  targets: readonly Target[],
  wanted: Wanted,
  { store, ask, asker }: DeskContext,
): Promise<Reply> {
  const shown = await store.ledger.showing(targets.flatMap(({ claims }) => claims));
  const messages = shown.filter(({ state }) => state === "posted" || state === "posting").length;
  const because = wanted.reason === undefined ? "" : ` because ${wanted.reason}`;
  const named = wanted.kind === "article" ? `article ${targets[0]?.held.article.id}` : wanted.claims.join(" ");
  const reason = wanted.reason === undefined ? "" : ` Reason: ${wanted.reason}`;
  const corrected =
    messages === 0 ? "No posted message shows it." : `${count(messages, "posted message")} will be corrected.`;
  return deskReply(ask, {
    outcome: "ambiguous",
    text: `${targets.map((target) => whatGoes(target, wanted, isOperator(asker))).join(" ")} ${corrected}${reason}`,
    further: [
      choicesBlock("This cannot be undone. Is it meant?", [
        { label: "Yes, take it off the record", ask: `kill ${named} yes${because}` },
        { label: "No, leave it", ask: "help desk" },
      ]),
    ],
  });
}

/** In chat what is said stays when the article has gone, so its title is no part of it; at the machine nothing stays. */
function whatGoes({ held, claims }: Target, { kind }: Wanted, isAtMachine: boolean): string {
  const { id, title, outlet } = held.article;
  const claimed = count(claims.length, "claim");
  if (kind === "claims") {
    const [goes, stays] = claims.length === 1 ? ["goes", "stays"] : ["go", "stay"];
    return `${claimed} of “${title}”, ${outlet}, ${goes} off the record, for earlier days as well, and ${stays} off it whatever later versions of the article say instead.`;
  }
  const article = isAtMachine ? `“${title}”, ${outlet},` : `The article ${id} of ${outlet}`;
  return `${article} goes off the record with its ${claimed}, for earlier days as well.`;
}

async function kill(targets: readonly Target[], wanted: Wanted, context: DeskContext): Promise<Reply> {
  const { store, now, ask } = context;
  const changes: Change[] = [];
  for (const { held, claims } of targets) {
    const { id } = held.article;
    const done =
      wanted.kind === "article"
        ? await killArticle(store, id, { reason: wanted.reason, now })
        : await killClaims(store, id, { claims, reason: wanted.reason, now });
    changes.push(...done);
  }
  if (changes.length === 0) return deskReply(ask, { outcome: "problem", text: "Somebody did that a moment ago." });
  const titles = targets.map(({ held }) => `“${held.article.title}”`).join(", ");
  const ids = targets.map(({ held }) => held.article.id).join(", ");
  const text =
    wanted.kind === "article"
      ? `The article ${ids} is off the record for good. Messages that show it are corrected now.`
      : `Claims of ${titles} are off the record for good, also where a later version of the article states them anew or in other words. Messages that show them are corrected now. What other articles say stays.`;
  return deskReply(ask, { outcome: "done", text });
}
