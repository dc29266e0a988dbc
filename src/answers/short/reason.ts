import { isVerbatim } from "../../claims/is-verbatim.ts";
import type { AskedFor } from "../asked-for.ts";
import type { RankedClaim } from "../rank-claims.ts";
import { type AskedText, askedText, outsideSpeaks, spokenShare, type TermsOf } from "./asked-text.ts";
import { hedgedPart } from "./hedged-part.ts";
import { isAsserted, isPossible } from "./is-asserted.ts";
import { placesOf } from "./lone-in-clause.ts";

/** The reason that a claim gives of what was asked, or the cause that it names; none where it gives that of another thing. */
export function reasonOf(ranked: RankedClaim, { aspects, subject }: AskedFor, termsOf: TermsOf): readonly string[] {
  const { claim } = ranked;
  if (claim.why === undefined) return [];
  if (!isVerbatim(claim)) return [reasonShown(claim.why, claim.text)];
  const text = askedText(claim.text, aspects, termsOf);
  const [reason] = placesOf(text, [claim.why], (why) => why);
  if (reason === undefined) return [reasonShown(claim.why, claim.text)];
  const isCause = !isBehindBecause(claim.why, claim.text);
  if (!isCause && isOfAnotherThing(text, reason.from)) return [];
  const isSpoken = outsideSpeaks(text, reason.from, reason.to) || (isCause && isSpokenWithTitle(text, ranked));
  if (!isSpoken) return [];
  if (isAsserted(text, Math.max(0, reason.from - 2), subject)) return [reasonShown(claim.why, claim.text)];
  if (!isCause || !isPossible(text, reason.from, subject)) return [];
  return [hedgedPart(causeShown(claim.why), claim.why, claim)];
}

/** "Arson" speaks of a fire by itself, and the title of its article tells which. */
const isSpokenWithTitle = (text: AskedText, { titled }: RankedClaim): boolean =>
  text.aspects.every(
    ({ kind }, at) => kind === "time" || (titled[at] ?? 0) > 0 || text.spoken.some((met) => met.includes(at)),
  ) || spokenShare(text, 0, text.spoken.length) >= 1;

/** "Mainly because": a reason that is said to be but one of several. */
const partly =
  /\b(?<how>mainly|partly|largely|chiefly|primarily|mostly|in part|probably|possibly|perhaps)\s+(?:because|due to|owing to|on account of|as a result of|thanks to|caused by)\b/i;

const because =
  /(?:because|because of|due to|owing to|on account of|result of|thanks to|order to|so that|response to|retaliation for|from|by|on|to)\s+$/i;

/** The words before a reason introduce it as one; a cause is named without them. */
const isBehindBecause = (why: string, text: string): boolean =>
  /^to /.test(why) ||
  (because.test(text.slice(0, text.indexOf(why))) && !/\bpoint(?:s|ed) to\s+$/i.test(text.slice(0, text.indexOf(why))));

/** "To hide the loss" is a purpose, all else a cause. */
function reasonShown(why: string, text: string): string {
  if (/^to /.test(why)) return `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
  if (text.includes(why) && !isBehindBecause(why, text)) return `Cause: ${causeShown(why)}`;
  const how = partly.exec(text)?.groups?.["how"]?.toLowerCase();
  return how === undefined ? `Because: ${why}` : `${how.charAt(0).toUpperCase()}${how.slice(1)} because: ${why}`;
}

/** "It was started deliberately", "a faulty cable". */
function causeShown(why: string): string {
  if (/^(?:deliberate|set|lit|started|intentionally)/i.test(why)) return `it was ${why}`;
  return why.replace(/^(?:An?|The|Its|Their)\s/, (article) => article.toLowerCase());
}

const causing = /^(?:caus|start|set$|lit$|light|spark|trigger|ignit|began$|provok)/;
const within = /^(?:in|at|by|after|during|from|with|of|for|over|before|about|to|amid|near|on)$/;

/**
 * "Kolev started the fire because he was angry" gives the reason of what Kolev did, and "three died in the fire because the
 * exits were locked" that of the deaths: asked for the fire alone, neither is its cause.
 */
function isOfAnotherThing({ tokens, spoken, aspects }: AskedText, reason: number): boolean {
  if (aspects.length !== 1) return false;
  const places = spoken.slice(0, reason).flatMap((met, at) => (met.length > 0 ? [at] : []));
  return (
    places.length > 0 &&
    places.every((at) => {
      const start = /^(?:the|a|an|this|that|his|her|its|their)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
      const before = tokens[start - 1]?.lower ?? "";
      return within.test(before) || causing.test(before);
    })
  );
}
