import type { Claim } from "../claims/claim.ts";
import { isSameName, namesIn, type WrittenName } from "./names-in.ts";

type Side = Pick<Claim, "text" | "topics" | "where" | "speaker">;

/** Whether one of two wordings names somebody or something that the other does not, or turns round who did it to whom. */
export function haveOtherNames(before: Side, after: Side): boolean {
  const [old, now] = [namesIn(before, after.text), namesIn(after, before.text)];
  const isMet = (name: WrittenName, others: readonly WrittenName[]): boolean =>
    others.some((other) => isSameName(name, other));
  if (!old.every((name) => isMet(name, now)) || !now.every((name) => isMet(name, old))) return true;
  return areTurnedRound({ claim: before, names: old }, { claim: after, names: now });
}

type Named = { readonly claim: Side; readonly names: readonly WrittenName[] };

/** "Lynx beat Otters" and "Otters beat Lynx"; not where one of the two is in the passive or the two names are a list. */
function areTurnedRound(before: Named, after: Named): boolean {
  if (isPassive(before.claim.text) !== isPassive(after.claim.text)) return false;
  const [old, now] = [actorsOf(before), actorsOf(after)];
  if (old.length !== now.length || old.length < 2) return false;
  const first = old.findIndex((name, at) => !isSameAt(name, now[at]));
  if (first < 0) return false;
  const isSwapped = isSameAt(old[first + 1] ?? noName, now[first]) && isSameAt(old[first] ?? noName, now[first + 1]);
  return isSwapped && !isListed(before.claim.text, old.slice(first, first + 2));
}

const noName: WrittenName = { words: [], start: 0 };

const isSameAt = (name: WrittenName, other: WrittenName | undefined): boolean =>
  other !== undefined && name.words.length > 0 && isSameName(name, other);

const isPassive = (text: string): boolean => /\b(?:am|is|are|was|were|be|been|being)\b[^.]{0,60}\bby\b/i.test(text);

const isListed = (text: string, [one, other]: readonly WrittenName[]): boolean =>
  /^[^\s,]+(?:\s[^\s,]+)?,?\s(?:and|or)\s(?:the\s)?$/i.test(text.slice(one?.start, other?.start)) ||
  /^\S+(?:\s\S+)?,\s$/.test(text.slice(one?.start, other?.start));

/** Names that are neither a place or time of it nor who says it. */
const actorsOf = ({ claim, names }: Named): readonly WrittenName[] =>
  names.filter(
    (name) =>
      !/\b(?:in|at|near|on|off|outside|after|before|during|for|with|of|between)\s+(?:the\s+)?$/i.test(
        claim.text.slice(0, name.start),
      ) &&
      !(
        claim.speaker.kind === "named" &&
        isSameName(name, { words: claim.speaker.name.toLowerCase().split(/\s+/), start: 0 })
      ),
  );
