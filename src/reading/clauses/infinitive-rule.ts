import type { Outline } from "./clause-outline.ts";
import type { ClauseRule } from "./clause-starts.ts";
import { determiners, nounsAfterTo, takesInfinitive, takesObjectInfinitive } from "./clause-words.ts";

const beforeNouns =
  /^(?:according|up|prior|close|next|compared|thanks|owing|related|similar|access|response|addition|regard|contrary|back|down|over|out|subject|relative|return|returns|went|go|goes|come|came|from|respect|reference|answer|damage|threat|support|visit|trip|end|key|attention|led|fell|rose|grew|dropped|belong|belongs|\w+ed)$/;
const nounEndings = /(?:ing|tion|sion|ment|ness|ity|ers|ors|ies|[^s]s)$/;

/** An infinitive of purpose: "met | to discuss"; not "want to leave", "sent to prison", "forced 300 people to flee". */
export const atInfinitive: ClauseRule = (outline, at, open) => {
  const { tokens } = outline;
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word?.lower !== "to" || next?.kind !== "word" || before === undefined) return undefined;
  if (before.lower === "order" || (before.lower === "as" && tokens[at - 2]?.lower === "so")) return at - 2;
  if (before.kind !== "word" && before.text !== ",") return undefined;
  if (!mayBeVerb(next.text, next.lower) || takesInfinitive.has(before.lower)) return undefined;
  const isNoun = determiners.has(tokens[at - 2]?.lower ?? "");
  if (!isNoun && beforeNouns.test(before.lower)) return undefined;
  return isWanted(outline, at, open) || tokens[at - 2]?.lower === "from" ? undefined : at;
};

const mayBeVerb = (text: string, lower: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  lower !== "be" &&
  lower !== "have" &&
  !determiners.has(lower) &&
  !nounsAfterTo.has(lower) &&
  !nounEndings.test(lower);

const widest = 7;

/** Whether the one who is to do it is the object of an asking, forcing or allowing. */
function isWanted({ tokens }: Outline, at: number, open: number): boolean {
  for (let back = at - 1; back >= Math.max(open, at - widest); back -= 1) {
    if (takesObjectInfinitive.has(tokens[back]?.lower ?? "")) return true;
  }
  return false;
}
