import type { Claim } from "../claims/claim.ts";
import { textsOfClaim } from "../claims/texts-of-claim.ts";
import type { NameMatch } from "../names/name-match.ts";
import type { Aspect } from "../search/aspect.ts";
import { wordsOf } from "../words/words-of.ts";

/** What a name written in another script, or a family name alone, is worth at least where nothing was read as near to it. */
const sure = 0.85;

/**
 * Whether a claim answers only where a word or name that was typed is read as another one that is near to it, and says
 * nothing of it as it was typed. Whoever looks at such an answer is told how it was read; nobody else may rely on it.
 */
export function isGuessed(aspects: readonly Aspect[], claim: Claim): boolean {
  const doubtful = aspects.filter(isReadOtherwise);
  if (doubtful.length === 0) return false;
  const said = new Set([...textsOfClaim(claim), claim.article.title].flatMap(stemsOf));
  return doubtful.some(({ words }) => !stemsOf(words).every((stem) => said.has(stem)));
}

const isReadOtherwise = ({ readAs, names }: Aspect): boolean =>
  readAs !== undefined || (names[0] !== undefined && !isSure(names[0]));

const isSure = ({ how, certainty }: NameMatch): boolean => how !== "spelling" && certainty >= sure;

const stemsOf = (text: string): readonly string[] => wordsOf(text).map(({ stem }) => stem);
