import { describeInstant } from "../reply/describe-instant.ts";
import type { Reply } from "../reply/reply.ts";
import type { Gap } from "./gap.ts";

/** What is said where a question was filed, once the record answers it. The asker is named in words, so that nobody is pinged. */
export function gapReply({ ask, asker, filedAt }: Gap, answer: Reply): Reply {
  const by = asker === undefined ? "" : ` by ${asker.name}`;
  const text = `The record now answers “${ask}”, filed${by} on ${describeInstant(filedAt)}.`;
  return { ...answer, ask, blocks: [{ kind: "notice", text }, ...answer.blocks] };
}
