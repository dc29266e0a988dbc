import { count } from "../answers/format-number.ts";
import { shownClaims } from "../corrections/cards/shown-claims.ts";
import type { Posting } from "../corrections/posting.ts";
import { articleId, type ClaimId } from "../ids.ts";
import { isOperator } from "../places/may-do.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import type { Reply } from "../reply/reply.ts";
import type { DeskContext } from "./desk-command.ts";
import { deskReply, termsBlock } from "./desk-reply.ts";
import { articleOfClaim, readKillWords } from "./kill-words.ts";
import { seenAt } from "./seen-at.ts";
import { createShownHere, scopeOf } from "./shown-here.ts";

const mostListed = 30;

/** Which messages would be changed if an article or a claim was changed or taken off the record: where, of when, and how. */
export async function previewCorrections(named: string, context: DeskContext): Promise<Reply> {
  const { store, ask, now, view } = context;
  const claims = await claimsNamed(named, context);
  if (claims === undefined) {
    return deskReply(ask, {
      outcome: "problem",
      text: `No article or claim on the record has the id or address “${named}”, and none is found by these words.`,
    });
  }
  const isShown = await createShownHere(context);
  const postings = (await store.ledger.showing(claims)).filter(
    ({ state, place }) => (state === "posted" || state === "posting") && isShown(place),
  );
  const rows = postings.slice(0, mostListed).map((posting) => ({
    term: `${posting.place.platform}:${posting.place.channel}`,
    text: `answer of ${describeInstant(posting.askedAt)}, ${howMany(posting, claims)}; ${howTold(posting, now)}`,
  }));
  const text =
    postings.length === 0
      ? "No posted message shows any of it."
      : `${count(postings.length, "posted message")} would be changed if it was changed or killed.`;
  return deskReply(ask, { outcome: "found", text: `${text}${scopeOf(view)}`, further: termsBlock(rows) });
}

/** By id or address, else what is found for the words. What a place may not see is not there to it. */
async function claimsNamed(named: string, context: DeskContext): Promise<readonly ClaimId[] | undefined> {
  const known = await claimsKnown(named, context);
  if (known !== undefined) return known;
  const found = context.find(named).map(({ id }) => id);
  return found.length === 0 ? undefined : found;
}

async function claimsKnown(
  named: string,
  { store, asker, view }: DeskContext,
): Promise<readonly ClaimId[] | undefined> {
  const words = readKillWords(named);
  if (words.kind === "wrong") return undefined;
  const [claim] = words.kind === "claims" ? words.claims : [];
  const id = words.kind === "claims" ? claim && articleOfClaim(claim) : await articleNamed(words.named, store);
  const held = id === undefined ? undefined : await store.articles.find(id);
  const seen = held === undefined || isOperator(asker) ? held : seenAt(view, held);
  if (seen === undefined) return undefined;
  return words.kind === "claims" ? words.claims : seen.claims.map((one) => one.claim.id);
}

const articleNamed = (named: string, { articles }: DeskContext["store"]) =>
  /^https?:\/\//i.test(named) ? articles.findByUrl(named) : Promise.resolve(articleId(named.toLowerCase()));

function howMany({ reply }: Posting, claims: readonly ClaimId[]): string {
  const shown = shownClaims(reply).map(({ claim }) => claim);
  return `${shown.filter((claim) => claims.includes(claim)).length} of ${count(shown.length, "claim")}`;
}

function howTold({ visibility, handle, purpose }: Posting, now: Date): string {
  if (purpose === "notice") return "a notice of an earlier correction";
  if (visibility === "public") return "its thread would be told";
  const isOver = handle !== undefined && handle.until <= now.toISOString();
  return `private${isOver ? ", it can no longer be changed" : ""}: its asker would be told where the platform allows`;
}
