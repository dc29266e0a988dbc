import type { Claim } from "../claims/claim.ts";
import { isOnBackground } from "../places/apply-ground-rule.ts";
import { groundRuleOf } from "../places/ground-rules.ts";
import type { Block, Reply } from "./reply.ts";
import { statementOf } from "./statement-of.ts";

/** How many claims before and after show what a sentence stood among. */
const around = 2;

/** A claim with the sentence as printed and what stands around it, where the article's text is held. */
export function printedReply(claim: Claim, claims: readonly Claim[], ask: string): Reply {
  const statement: Block = { kind: "statement", role: "answer", statement: statementOf(claim) };
  return { outcome: "found", ask, blocks: [statement, ...printedBlocks(claim, claims)] };
}

function printedBlocks(claim: Claim, claims: readonly Claim[]): readonly Block[] {
  if (claim.verbatim === undefined) {
    return [{ kind: "notice", text: isOnBackground(claim) ? notAsPrinted : notHeld }];
  }
  const sentences = claims.filter(
    (one) => one.article.id === claim.article.id && one.verbatim !== undefined && isUnderSameRule(one, claim),
  );
  const at = sentences.findIndex((one) => one.id === claim.id);
  const shown = sentences.slice(Math.max(0, at - around), at + around + 1);
  return [{ kind: "heading", text: "As printed" }, ...shown.map(printedBlock)];
}

const notHeld = "The article's text is not held here. Open the source to read the sentence.";
const notAsPrinted = "What is on background is not shown as printed where its sentence may name the source.";

/** The rule is said once, with the claim: what stands under another is not shown beside it. */
const isUnderSameRule = (one: Claim, other: Claim): boolean => groundRuleOf(one) === groundRuleOf(other);

/** Names its claim, so that a correction finds the sentence. */
const printedBlock = ({ id, revision, verbatim, text }: Claim): Block => ({
  kind: "notice",
  text: verbatim?.text ?? text,
  claim: id,
  ...(revision === undefined ? {} : { revision }),
});

/** What a claim that is no longer there is answered with. */
export const goneReply = (ask: string): Reply => ({
  outcome: "nothing",
  ask,
  blocks: [{ kind: "notice", text: `No claim on the record has the id ${ask}. Ask for it in words.` }],
});

/** The button under an answer that opens the article at its sentence; only where the text is held. */
export function printedChoice(claim: Claim): readonly Block[] {
  if (claim.verbatim === undefined) return [];
  const label = claim.text === claim.verbatim.text ? "Read it in context" : "The sentence as printed";
  return [{ kind: "choices", prompt: "At the source", choices: [{ label, ask: claim.id }] }];
}
