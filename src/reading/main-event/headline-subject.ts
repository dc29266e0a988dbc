import { wordsOf } from "../../words/words-of.ts";
import { speechVerbs } from "../speakers/speech-verbs.ts";
import { isHeadlineVerb } from "./news-verbs.ts";
import { isPeople } from "./people-nouns.ts";
import { enders } from "./place-words.ts";

/** A headline taken apart. */
export type Headline = {
  /** The part that tells the news, without the label before a colon and a quotation that opens it. */
  readonly news: string;
  /** The words, in lower case, that stand before the verb of the news; all where no verb is seen. */
  readonly subject: readonly string[];
  /** "Visit to Leeds: What it tells us": asks of what the label names, and so names nobody who did anything. */
  readonly isQuestion: boolean;
};

const quotation = /^\s*(?:“[^”]*”|‘[^’]*’(?!\p{L})|"[^"]*"|'[^']*'(?!\p{L}))\s*[:,–—-]?\s+(?=\S)/u;
const label = /^[^:]{2,60}:\s+(?=\S+\s+\S+\s+\S+)/;
const question = /^(?:what|why|how|who|where|when|which|is|are|was|were|do|does|did|can|could|will|would|should)\b/i;

/** Takes a headline apart. `isSpeaker` tells whether the words before a colon name somebody, who then says the rest. */
export function readHeadline(headline: string, isSpeaker: (label: string) => boolean): Headline {
  const before = label.exec(headline)?.[0];
  const isLabel = before !== undefined && !isSpeaker(before.replace(/:\s*$/, ""));
  const told = isLabel ? headline.slice(before.length) : headline;
  const news = told.replace(quotation, "");
  return { news, subject: subjectOf(news), isQuestion: isLabel && question.test(news) };
}

function subjectOf(news: string): readonly string[] {
  const told = news.replace(/[,;:|–—].*$|\s-\s.*$/u, "");
  const words = wordsOf(told).map(({ form, start }) => ({ form, isCapital: /^\p{Lu}/u.test(told.slice(start)) }));
  const end = words.findIndex((word, at) => at > 0 && isBehindSubject(word, words[at - 1] ?? word));
  return words.slice(0, end < 0 ? words.length : end).map(({ form }) => form);
}

type HeadlineWord = { readonly form: string; readonly isCapital: boolean };

const determiners = new Set("the a an his her its their".split(" "));

function isBehindSubject(word: HeadlineWord, before: HeadlineWord): boolean {
  const { form } = word;
  if (enders.has(form) || determiners.has(form) || /..ly$/.test(form) || isHeadlineVerb(form, before.form)) return true;
  const verb = speechVerbs.get(form);
  if (verb?.isThird === true || (verb?.isPlain === true && isPeople([before.form]))) return true;
  return isUnknownVerb(word, before) || isBehindPlural(word, before.form);
}

/** "Zapata instructs", "gunman storms": in small letters and with "-s" behind a name or one person. */
const isUnknownVerb = ({ form, isCapital }: HeadlineWord, before: HeadlineWord): boolean =>
  !isCapital && /[^su]s$/.test(form) && !isPeople([form]) && (before.isCapital || isPeople([before.form]));

/** "Protesters surround": what follows people in the plural in small letters. */
const isBehindPlural = ({ form, isCapital }: HeadlineWord, before: string): boolean =>
  !isCapital && /[^s]s$/.test(before) && isPeople([before]) && !isPeople([form]);
