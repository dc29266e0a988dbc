import { articleId, type ClaimId, claimId, laterClaimId } from "../ids.ts";

/** What is to be taken off the record; `isSure` where it was confirmed. */
export type KillWords =
  | {
      readonly kind: "article";
      /** An id or an address, as typed. */
      readonly named: string;
      readonly reason: string | undefined;
      readonly isSure: boolean;
    }
  | {
      readonly kind: "claims";
      readonly claims: readonly ClaimId[];
      readonly reason: string | undefined;
      readonly isSure: boolean;
    }
  | { readonly kind: "wrong"; readonly message: string };

/** Understands "harbour-fire because it is wrong", "article fire yes because …", "harbour-fire#p1s2.1 harbour-fire#p1s3.1". */
export function readKillWords(words: string): KillWords {
  const [, targets = "", reason] = /^(.*?)(?:(?:^|\s+)because(?:\s+(.*))?)?$/is.exec(words.trim()) ?? [];
  const typed = targets.trim().split(/\s+/).filter(Boolean);
  const isSure = typed.length > 1 && typed.at(-1)?.toLowerCase() === "yes";
  const named = (isSure ? typed.slice(0, -1) : typed).filter((word, at) => !(at === 0 && isLead(word, typed)));
  const why = reason?.trim() || undefined;
  const claims = named.flatMap((word) => readClaimId(word) ?? []);
  if (named.length > 0 && claims.length === named.length) return { kind: "claims", claims, reason: why, isSure };
  const [only] = named;
  if (only === undefined || named.length > 1) return { kind: "wrong", message: usage };
  return { kind: "article", named: only, reason: why, isSure };
}

const isLead = (word: string, typed: readonly string[]): boolean =>
  word.toLowerCase() === "article" && typed.length > 1;

const usage =
  "Name what to take off the record: kill ARTICLE-ID because REASON, kill ADDRESS because REASON, or kill CLAIM-ID for claims. An answer shows ids with --json.";

function readClaimId(word: string): ClaimId | undefined {
  const found = /^([a-z0-9-]+)#(?:v(\d+))?p(\d+)s(\d+)\.(\d+)$/.exec(word);
  if (found === null) return undefined;
  const [article, version, paragraph, sentence, turn] = found.slice(1);
  const id = articleId(article ?? "");
  const at = { paragraph: Number(paragraph), sentence: Number(sentence), turn: Number(turn) };
  return version === undefined
    ? claimId(id, at.paragraph, at.sentence, at.turn)
    : laterClaimId(id, Number(version), at);
}

/** The article in whose text a claim stands. */
export const articleOfClaim = (claim: ClaimId) => articleId(claim.replace(/#.*$/, ""));
