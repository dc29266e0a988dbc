import type { Claim } from "../../claims/claim.ts";
import { numbersIn } from "../../claims/numbers-in.ts";
import type { Aspect } from "../../search/aspect.ts";
import { isStopWord } from "../../words/stop-words.ts";
import { wordsOf } from "../../words/words-of.ts";
import type { AskedFor } from "../asked-for.ts";
import { describeEventDate } from "../describe-event-date.ts";
import { describeFigure } from "../describe-figure.ts";
import { isOfMeasure } from "../measure-asked.ts";
import { type AskedText, spokenShare } from "./asked-text.ts";
import { isAdverbial, loneInClause, placesOf } from "./lone-in-clause.ts";

type PartInClause = (claim: Claim, asked: AskedFor, text: AskedText) => string | undefined;

/** The date, place or figure of a printed sentence that alone stands in a clause which speaks of all that was asked. */
export const partInClause: Readonly<Record<"when" | "where" | "howmany", PartInClause>> = {
  when: dateInClause,
  where: placeInClause,
  howmany: figureInClause,
};

function dateInClause({ when, undated = [] }: Claim, { subject }: AskedFor, text: AskedText): string | undefined {
  const stated = when.map((date) => ({ words: date.words, shown: describeEventDate(date) }));
  const written = undated.map((words) => ({ words, shown: `“${words}”, as written` }));
  const dates = placesOf(text, [...stated, ...written], ({ words }) => words);
  const date = loneInClause(
    text,
    dates.filter((one) => isAdverbial(text, one)),
    subject,
  );
  return date?.shown;
}

/** A place that the question names is no answer, and where one stands the answer may not be a place of the same kind. */
function placeInClause({ where }: Claim, { subject }: AskedFor, text: AskedText): string | undefined {
  const places = placesOf(text, where, (place) => place);
  if (places.some(({ from, to }) => spokenShare(text, from, to) > 0)) return undefined;
  return loneInClause(text, places, subject);
}

/** A figure that the question itself gives is no answer, and one that counts other things is none. */
function figureInClause({ figures }: Claim, { subject }: AskedFor, text: AskedText): string | undefined {
  const given = numbersIn(subject);
  const counted = countedAspect(subject, text.aspects);
  const suited = figures.filter(
    (figure) =>
      !given.includes(figure.value) &&
      (counted === undefined || figure.unit === "" || counts(figure.unit, counted)) &&
      isOfMeasure(figure, subject),
  );
  const figure = loneInClause(
    text,
    placesOf(text, suited, ({ words }) => words),
    subject,
  );
  return figure === undefined ? undefined : describeFigure(figure);
}

/** "How many SOLDIERS died": what is to be counted; undefined where a measure is asked for ("how long", "how much did"). */
function countedAspect(subject: string, aspects: readonly Aspect[]): Aspect | undefined {
  const [noun] = wordsOf(subject).filter(({ form }) => !/ly$|^(?:more|other|different)$/.test(form));
  if (noun === undefined || isStopWord(noun.form) || measures.has(noun.form) || !isCountable(noun.form))
    return undefined;
  return aspects.find(({ words }) => wordsOf(words).some(({ stem }) => stem === noun.stem));
}

/** "How many boats" counts boats; "how much aid" is told in euros or tons. */
const isCountable = (noun: string): boolean =>
  /[^s]s$/.test(noun) || /^(?:people|men|women|children|police|troops|dead|wounded|fish|sheep|aircraft)$/.test(noun);

const measures = new Set(
  "old long far tall heavy fast deep wide expensive costly rich young high large big".split(" "),
);

const counts = (unit: string, { forms }: Aspect): boolean => {
  const terms = new Set(wordsOf(unit).flatMap(({ form, stem }) => [form, stem]));
  return forms.some(({ term }) => terms.has(term));
};
