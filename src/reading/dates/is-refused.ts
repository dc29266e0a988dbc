/** Words behind which "May" and "March" are months. */
const letsMonth =
  /\b(?:in|since|until|till|by|of|from|to|through|during|before|after|last|next|this|early|late|mid|between|and|for|on|past|every)[\s-]+(?:the\s+)?$/i;

const yearBefore =
  /(?:^|\b(?:in|since|by|until|till|of|from|to|through|during|for|after|before|around|circa|between|and|or|the|early|late|mid|than)|[(,–—-]|\d{4})\s*$/i;

const counted =
  /^[\s-]*(?:people|men|women|soldiers|troops|points|miles|km|kilomet|met(?:er|re)s|feet|tons?|tonnes|dollars|euros|pounds|percent|per cent|%|jobs|workers|shares|votes|homes|barrels|degrees|rpm|cc|[a-z]+s\s+(?:were|are|have)\b)|^[.,:]\d|^\d/i;

/** Newspapers are named for a day: "The Sunday Times". */
const newspaper = /^\s+(?:Times|Telegraph|Herald|Mail|Mirror|Express|People|Star|Post|Tribune|Independent|World)\b/;

/** Days with a name of their own: "Super Tuesday", "Black Monday", and a newspaper. */
const nameBefore = /\b(?:Super|Black|Bloody|Cyber|Giving|Fat|Ruby|USA)\s+$/;

const measured = /\b(?:temperatures?|degrees|highs?|lows?|aged?|ages|score[ds]?|shot|upper|lower|mid|low|high)\b/i;

/** Whether what stands around a find makes it something else: a verb, a number of things, a newspaper, a temperature. */
export function isRefused(text: string, hit: RegExpExecArray | RegExpMatchArray): boolean {
  const words = hit[0];
  const from = hit.index ?? 0;
  const before = text.slice(Math.max(0, from - 16), from);
  const after = text.slice(from + words.length, from + words.length + 20);
  if (/^(?:may|march)$/i.test(words)) return !letsMonth.test(before);
  if (/^\d{4}$/.test(words)) return !isYear(words, before, after);
  if (/^the\s.*\d0s$/i.test(words) && !/\d{3}/.test(words))
    return measured.test(text.slice(Math.max(0, from - 60), from));
  return /day$/i.test(words) && (newspaper.test(after) || nameBefore.test(before));
}

/** Behind a small word or a possessive four digits are a year, "its 1998 report"; behind a name they are part of it. */
const wordBefore = /(?:^|[^\p{L}])(?:\p{Ll}[\p{L}.]*|Year|Fiscal|FY)['’]?\s*$|['’]s?\s*$/u;

/** Four digits are a year behind a word that dates stand behind, and not before what they would count. */
function isYear(digits: string, before: string, after: string): boolean {
  if (counted.test(after)) return false;
  return yearBefore.test(before) || (Number(digits) >= 1900 && wordBefore.test(before));
}
