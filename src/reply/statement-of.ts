import { describeEventDate } from "../answers/describe-event-date.ts";
import type { Claim, Speaker } from "../claims/claim.ts";
import type { Source, Statement } from "./reply.ts";
import { linkToText } from "./text-fragment.ts";

/** The card of a claim: everything that a reader needs to trust it or to check it. */
export function statementOf(claim: Claim): Statement {
  return {
    claim: claim.id,
    text: claim.text,
    quote: claim.quote,
    speaker: speakerName(claim.speaker),
    hedge: claim.hedge?.words,
    eventDates: claim.when.map((date) => describeEventDate(date)),
    sources: [sourceOf(claim)],
  };
}

/** Where a claim can be checked. */
export function sourceOf(claim: Claim): Source {
  const { title, outlet, url, published, via } = claim.article;
  const link = url === undefined || claim.quote === undefined ? undefined : linkToText(url, claim.quote);
  return { title, outlet, url, link, published, via, paragraph: claim.at.paragraph, sentence: claim.at.sentence };
}

function speakerName(speaker: Speaker): string {
  if (speaker.kind === "article") return "the article's own voice";
  return speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`;
}
