import { describeEventDate } from "../answers/describe-event-date.ts";
import { count } from "../answers/format-number.ts";
import type { Claim, EventDate, Speaker } from "../claims/claim.ts";
import type { FoldedClaim } from "../comparing/fold-claims.ts";
import { applyGroundRule } from "../places/apply-ground-rule.ts";
import { groundRuleLabel, groundRuleOf } from "../places/ground-rules.ts";
import type { Source, Statement } from "./reply.ts";
import { linkToText } from "./text-fragment.ts";

/** The card of a claim: everything that a reader needs to trust it or to check it. */
export function statementOf(held: Claim): Statement {
  const claim = applyGroundRule(held);
  const groundRule = groundRuleLabel(groundRuleOf(claim));
  return {
    claim: claim.id,
    ...(claim.revision === undefined ? {} : { revision: claim.revision }),
    text: claim.text,
    quote: claim.quote,
    speaker: speakerName(claim.speaker),
    hedge: claim.hedge?.words,
    eventDates: [...eventsOf(claim).map((date) => describeEventDate(date)), ...(claim.undated ?? []).map(asWritten)],
    ...(groundRule === undefined ? {} : { groundRule }),
    sources: [sourceOf(claim)],
  };
}

/** The card of a claim that several articles state: each of them is a source, and how independent they are is said. */
export function foldedStatementOf({ claim, also, outlets, origins }: FoldedClaim): Statement {
  const statement = statementOf(claim);
  if (also.length === 0) return statement;
  const [first] = statement.sources;
  const independence = origins < outlets ? `, at most ${count(origins, "origin")}` : "";
  return {
    ...statement,
    reportedBy: `${count(outlets, "outlet")}${independence}`,
    sources: [first, ...also.map((other) => sourceOf(applyGroundRule(other)))],
    also: also.map(({ id, revision }) => ({ claim: id, ...(revision === undefined ? {} : { revision }) })),
  };
}

/** Where a claim can be checked. */
export function sourceOf(claim: Claim): Source {
  const { title, outlet, url, published, via } = claim.article;
  const words = claim.quote ?? claim.verbatim?.text;
  const link = url === undefined || words === undefined ? undefined : linkToText(url, words);
  return { title, outlet, url, link, published, via, paragraph: claim.at.paragraph, sentence: claim.at.sentence };
}

/** The day on which somebody spoke of it is not when it happened. */
const eventsOf = ({ when }: Claim): readonly EventDate[] => when.filter(({ isOfSaying }) => isOfSaying !== true);

const asWritten = (words: string): string => `“${words}”, as written: nothing states which date that is`;

function speakerName(speaker: Speaker): string {
  if (speaker.kind === "article") return "the article's own voice";
  const who = speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`;
  return speaker.isPartly ? `${who} (says part of it)` : who;
}
