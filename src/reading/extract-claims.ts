import type { Article } from "../articles/article.ts";
import type { Claim, Figure, Hedge, HedgeKind } from "../claims/claim.ts";
import { claimId } from "../ids.ts";
import { eventDatesOf } from "./claim-fields/event-dates.ts";
import { partiesOf } from "./claim-fields/parties-of.ts";
import { placesOf } from "./claim-fields/places-of.ts";
import { reasonOf } from "./claim-fields/reason-of.ts";
import { sayingTimes } from "./claim-fields/saying-times.ts";
import { createNameSpeaker, mainAttribution, type NameSpeaker, speakerOf } from "./claim-fields/speaker-of.ts";
import { datelineEnd } from "./main-event/dateline.ts";
import type { Quantity } from "./quantities/quantity.ts";
import { type ReadSentence, readArticle } from "./read-article.ts";

/** Reads an article's text into claims: each sentence is one, verbatim, with what the finders found in it. */
export function extractClaims(article: Article, text: string): readonly Claim[] {
  const sentences = readArticle(text, article.published);
  const named = createNameSpeaker(sentences);
  return sentences.filter(({ sentence }) => saysSomething(sentence.text)).map((read) => claimOf(read, article, named));
}

/** A line of marks, or one that holds no word, is no claim. */
const saysSomething = (text: string): boolean => /\p{L}{2}/u.test(text);

function claimOf(read: ReadSentence, article: Article, named: NameSpeaker): Claim {
  const { text, start, end, paragraph, number } = read.sentence;
  const reported = start + datelineEnd(text);
  const times = read.times.filter((time) => time.start >= reported);
  const { when, undated } = eventDatesOf(times, sayingTimes(read));
  const who = partiesOf(read);
  return {
    id: claimId(article.id, paragraph, number, 1),
    article,
    text,
    verbatim: { text, start, end },
    quote: quotedBy(read),
    speaker: speakerOf(read, named),
    hedge: hedgeOf(read),
    when,
    undated,
    where: placesOf(read),
    who,
    figures: read.quantities.filter(isFigure).map(figureOf),
    why: reasonOf(read),
    topics: topicsOf(read),
    at: { paragraph, sentence: number, start, end },
  };
}

const quotation = /“[^”]+”|"[^"]+"|``.+?''/;

/** The words in quotation marks that the sentence's speaker says, without the marks. */
function quotedBy(read: ReadSentence): string | undefined {
  if (mainAttribution(read)?.direct !== true) return undefined;
  const quoted = quotation.exec(read.sentence.text)?.[0];
  return quoted?.replace(/^(?:``|[“"])|(?:''|[”"])$/g, "").replace(/[,.]$/, "");
}

/** Of several hedges the one that takes most back. */
const hedgeOrder: readonly HedgeKind[] = ["belief", "epistemic", "evidential", "modal", "approximate"];

function hedgeOf({ hedges }: ReadSentence): Hedge | undefined {
  const [strongest] = [...hedges].sort((one, other) => hedgeOrder.indexOf(one.kind) - hedgeOrder.indexOf(other.kind));
  return strongest === undefined ? undefined : { words: strongest.text, kind: strongest.kind };
}

/** "First" and "third" order things; they count nothing. */
const isFigure = ({ kind }: Quantity): boolean => kind !== "ordinal";

const figureOf = ({ value, operator, unit, text, upTo, isVague }: Quantity): Figure => ({
  value,
  operator,
  unit: unit ?? "",
  words: text,
  ...(upTo === undefined ? {} : { upTo }),
  ...(isVague ? { isVague } : {}),
});

const mostTopics = 4;

/** The names that the sentence itself mentions. */
const topicsOf = ({ entities }: ReadSentence): readonly string[] =>
  [...new Set(entities.map(({ name }) => name))].slice(0, mostTopics);
