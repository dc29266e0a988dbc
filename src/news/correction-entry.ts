import { count } from "../answers/format-number.ts";
import type { ChangeBlock } from "../corrections/cards/change-block.ts";
import { changedBlock, hiddenBlock, withdrawnBlock } from "../corrections/cards/change-block.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import { statementOf } from "../reply/statement-of.ts";
import type { CorrectionItem, HiddenClaims, WithdrawnClaims } from "./news-item.ts";

/** What corrects what was told before, with when and why; of what may not be shown no word but the reason that was given. */
export function correctionBlock(item: CorrectionItem): ChangeBlock {
  switch (item.kind) {
    case "changed":
      return changedBlock(statementOf(item.fate.from), item.fate);
    case "withdrawn":
      return item.claims.length === 1 && item.of === "claim"
        ? withdrawnBlock(statementOf(item.claims[0]).text, item.fate)
        : wholeWithdrawn(item);
    case "hidden":
      return hidden(item);
  }
  return item satisfies never;
}

/** It bears one of its claims, so that it is found whenever the article may not be named any more. */
function wholeWithdrawn({ claims, fate, article }: WithdrawnClaims): ChangeBlock {
  return {
    kind: "change",
    change: {
      ...{ claim: fate.from.id, revision: fate.revision, how: "withdrawn", on: describeInstant(fate.at), of: [] },
      ...{ words: [], statement: undefined, article: `“${article.title}”, ${article.outlet}` },
      why: `${fate.why} ${count(claims.length, "claim")} of it ${claims.length === 1 ? "is" : "are"} gone.`,
    },
  };
}

const hidden = ({ how, at, claims, reason }: HiddenClaims): ChangeBlock =>
  hiddenBlock(
    how,
    claims.map((from) => ({ kind: how, at, seq: 0, from, reason })),
  );
