import type { Claim, Party } from "../claims/claim.ts";
import type { ShortAnswer } from "./answer.ts";
import type { AskedFor } from "./asked-for.ts";
import { dayName } from "./describe-event-date.ts";
import { isAnswered } from "./is-answered.ts";
import { bearerOf } from "./parties.ts";
import type { RankedClaim } from "./rank-claims.ts";
import type { TermsOf } from "./short/asked-text.ts";
import { roleAsked } from "./short/role-asked.ts";
import { shortAnswers } from "./short-answers.ts";

const mostPeople = 5;
const mostRivals = 12;

/**
 * All whom claims that speak as fully of what was asked name as the answer, newest first: "who resigned" may have two
 * answers, "who is the harbour master" one from before and one from after. The order is that of what happened, or of
 * publication where somebody's office is asked for, and then the day is told. `equals`: these claims, best first.
 */
export function severalPeople(
  equals: readonly RankedClaim[],
  asked: AskedFor,
  termsOf: TermsOf,
): readonly ShortAnswer[] {
  const isOffice = roleAsked(asked.subject).kind === "identity";
  const rivals = equals.filter((one) => isAnswered(one, asked)).slice(0, mostRivals);
  const people = eachOnce(
    rivals.flatMap((one) => {
      const text = answerIn(one, asked, termsOf);
      return text === undefined ? [] : [{ text, claim: one.claim }];
    }),
    isOffice ? isLater : isFuller,
  );
  const [first, second] = people;
  if (first === undefined) return [];
  if (second === undefined) return isSure(first, equals, asked) ? [first] : [];
  const dayOf = isOffice ? publishedOn : happenedOn;
  return [...people]
    .sort((one, other) => dayOf(other.claim).localeCompare(dayOf(one.claim)))
    .slice(0, mostPeople)
    .map(({ text, claim }) => ({ text: isOffice ? asPublished(text, claim) : text, claim }));
}

type IsBetter = (one: ShortAnswer, known: ShortAnswer) => boolean;

/** Each of them once, by the better of the answers that name them. */
function eachOnce(answers: readonly ShortAnswer[], isBetter: IsBetter): readonly ShortAnswer[] {
  const people: ShortAnswer[] = [];
  for (const answer of answers) {
    const at = people.findIndex(({ text }) => isSamePerson(text, answer.text));
    const known = people[at];
    if (known === undefined) people.push(answer);
    else if (isBetter(answer, known)) people[at] = answer;
  }
  return people;
}

/** A claim that gives the office is better than one that does not; of two that do, the later. */
const isLater: IsBetter = (one, known) =>
  one.text.includes(", ") && (!known.text.includes(", ") || publishedOn(one.claim) > publishedOn(known.claim));
const isFuller: IsBetter = (one, known) => one.text.length > known.text.length && isNamed(one.text);

/** Asked about a name, whoever bears it is told, and those without an office only beside others of the name. */
const answerIn = (one: RankedClaim, asked: AskedFor, termsOf: TermsOf): string | undefined =>
  shortAnswers(one, asked, termsOf)[0] ?? bearerIn(one.claim, asked)?.name;

function bearerIn(claim: Claim, { aspects }: AskedFor): Party | undefined {
  const bearer = bearerOf(claim, aspects);
  return bearer?.role === undefined && bearer?.name.includes(" ") ? bearer : undefined;
}

const isSure = ({ text, claim }: ShortAnswer, equals: readonly RankedClaim[], asked: AskedFor): boolean =>
  bearerIn(claim, asked)?.name !== text && (isNamed(text) || !isOneOfMany(equals, claim));

/** "Two miners": of "who died", where other articles tell of others, they are not the answer. */
const isOneOfMany = (equals: readonly RankedClaim[], { article }: Claim): boolean =>
  equals.some(({ claim }) => claim.article.id !== article.id);

const nameOf = (text: string): string => (text.split(": ").at(-1) ?? text).split(", ")[0] ?? text;

const isNamed = (text: string): boolean => /\p{Lu}[\p{L}'’-]+ \p{Lu}|^\p{Lu}[\p{L}'’-]+$/u.test(nameOf(text));

/** "Orsic" and "Pavel Orsic" are one, "Petra Mills" and "Adam Mills" two. */
function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => new Set(nameOf(text).toLowerCase().split(/\s+/)));
  return first !== undefined && second !== undefined && (first.isSubsetOf(second) || second.isSubsetOf(first));
}

const publishedOn = ({ article }: Claim): string => article.published?.slice(0, 10) ?? "";

const happenedOn = (claim: Claim): string =>
  claim.when.find(({ relation }) => relation === "on")?.to ?? publishedOn(claim);

function asPublished(text: string, { article }: Claim): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? "")?.[0];
  return day === undefined ? text : `${text} (published ${dayName(day)})`;
}
