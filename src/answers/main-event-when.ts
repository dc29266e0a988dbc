import type { Claim, EventDate } from "../claims/claim.ts";
import { describeEventDate } from "./describe-event-date.ts";
import { leadClaims, leadSentences, type MainPart, withoutRepeats } from "./main-event-part.ts";

/** News is of these days before its publication. */
const daysOfNews = 3;

/** The lead may speak of any day of the week before; if nothing is nearer, the beginning of any of the month before. */
const daysOfLead = 6;
const daysOfBeginning = 31;

const day = 86_400_000;

/**
 * When that happened which the article reports: a day of the lead, else the first that lies within the days of news.
 */
export function mainDate(all: readonly Claim[]): MainPart | undefined {
  const claims = withoutRepeats(all);
  const dated = claims.flatMap((claim, index) => claim.when.map((date) => ({ date, claim, index })));
  const stated = dated.filter(({ date }) => date.relation === "on" && isShort(date));
  const found =
    stated.find((one) => one.index < leadSentences && isWithin(one, daysOfLead)) ??
    stated.find(({ index }) => index === 0) ??
    stated.find((one) => isWithin(one, daysOfNews)) ??
    stated.find((one) => one.index < leadSentences && isToCome(one)) ??
    stated.find((one) => one.index < leadClaims && isWithin(one, daysOfBeginning));
  if (found !== undefined) return shown(fullest(found, stated));
  return written(claims.slice(0, leadSentences)) ?? anyOf(dated) ?? written(claims.slice(0, leadClaims));
}

type Dated = { readonly date: EventDate; readonly claim: Claim; readonly index: number };

/** The wording of the same day that says more: "6.10am on Wednesday" rather than "Wednesday". */
function fullest(found: Dated, all: readonly Dated[]): Dated {
  const isFuller = ({ date }: Dated, than: Dated): boolean =>
    date.from === than.date.from && date.to === than.date.to && date.words.length > than.date.words.length;
  return all.reduce(
    (best, one) => (one.date.words.includes(found.date.words) && isFuller(one, best) ? one : best),
    found,
  );
}

const shown = ({ date, claim }: Dated): MainPart => ({
  text: describeEventDate(date),
  words: date.words,
  claim,
});

/** A year alone says when something was founded or is named for, and dates no news. */
const isShort = ({ granularity }: EventDate): boolean => granularity !== "year" && granularity !== "decade";

function isWithin({ date, claim }: Dated, days: number): boolean {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(claim.article.published ?? "")?.[0];
  if (published === undefined) return false;
  const before = (Date.parse(published) - Date.parse(date.from)) / day;
  return before >= 0 && before <= days && Date.parse(date.to) - Date.parse(date.from) <= day;
}

function written(claims: readonly Claim[]): MainPart | undefined {
  for (const claim of claims) {
    const [text] = claim.undated ?? [];
    if (text !== undefined) return { text, claim };
  }
  return undefined;
}

/** Without a day of publication: what is dated near the beginning. */
function anyOf(dated: readonly Dated[]): MainPart | undefined {
  const found = dated.find(({ index }) => index < leadClaims);
  return found === undefined ? undefined : shown(found);
}

const isToCome = ({ date, claim }: Dated): boolean =>
  claim.article.published !== undefined && date.from >= claim.article.published.slice(0, 10);
