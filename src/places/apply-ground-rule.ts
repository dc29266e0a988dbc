import type { Claim, Speaker } from "../claims/claim.ts";
import { type HideNames, hiderOf, unnamedSource, withoutNames } from "./hide-names.ts";

/**
 * A claim as its ground rule lets it be used: what is on background names its source nowhere. It is done before claims
 * are indexed, so that asking by the name does not find them either, and again before they are shown.
 */
export const applyGroundRule = (claim: Claim): Claim =>
  isOnBackground(claim) ? withoutSource(claim, [claim.speaker]) : claim;

/** By its own rule or that of its article, whatever stricter rule holds beside. */
export const isOnBackground = ({ groundRule, article }: Pick<Claim, "groundRule" | "article">): boolean =>
  groundRule === "background" || article.groundRule === "background";

/**
 * A claim that keeps its outlet and its words but names none of these: not as speaker or party, not in its words, its
 * quotation or, where the whole article is on background, its headline.
 */
export function withoutSource(claim: Claim, unnamed: readonly Speaker[]): Claim {
  const hide = hiderOf(unnamed);
  const keeps = (text: string | undefined): boolean => text !== undefined && hide(text) === text;
  const { verbatim, ...rest } = claim;
  return {
    ...rest,
    article: claim.article.groundRule === "background" ? withoutNames(claim.article, hide) : claim.article,
    text: hide(claim.text),
    ...(verbatim !== undefined && keeps(verbatim.text) ? { verbatim } : {}),
    quote: keeps(claim.quote) ? claim.quote : undefined,
    speaker: unnamedSpeaker(claim.speaker),
    who: claim.who.filter(({ name, role }) => keeps(name) && (role === undefined || keeps(role))),
    where: claim.where.filter(keeps),
    why: hidden(claim.why, hide),
    topics: claim.topics.filter(keeps),
  };
}

/** A role may be as good as a name: it goes too. */
const unnamedSpeaker = (speaker: Speaker): Speaker =>
  speaker.kind === "article" ? speaker : { ...speaker, name: unnamedSource, role: undefined };

const hidden = (text: string | undefined, hide: HideNames): string | undefined =>
  text === undefined ? undefined : hide(text);
