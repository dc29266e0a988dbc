import type { ClaimId } from "../ids.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import type { Reply } from "../reply/reply.ts";
import type { Gap } from "./gap.ts";

type Answering = { readonly reply: Reply; readonly claim: ClaimId };

/**
 * What is said where a question was filed, once the record answers it. The asker is named in words, so that nobody is pinged.
 * Where the claim goes, so do the question and who filed it: beside what was killed they would tell what that said.
 */
export function gapReply({ ask, asker, filedAt, answeredAt }: Gap, { reply, claim }: Answering): Reply {
  const by = asker === undefined ? "" : ` by ${asker.name}`;
  const again = answeredAt === undefined ? "" : " again";
  const text = `The record now answers “${ask}”${again}, filed${by} on ${describeInstant(filedAt)}.`;
  return { ...reply, ask, blocks: [{ kind: "notice", text, introduces: { claim, otherwise } }, ...reply.blocks] };
}

/** The claim by which a post answered a filed question. */
export const claimIntroduced = ({ blocks: [first] }: Reply): ClaimId | undefined =>
  first?.kind === "notice" ? first.introduces?.claim : undefined;

const otherwise =
  "What answered a question that was filed here no longer stands. The question is kept until something else answers it.";
