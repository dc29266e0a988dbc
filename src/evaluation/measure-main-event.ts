import { z } from "zod";
import { answerFrom } from "../answer-from.ts";
import { isMainKind, type MainKind } from "../answers/main-event.ts";
import type { Article } from "../articles/article.ts";
import { articleId } from "../ids.ts";
import { extractClaims } from "../reading/extract-claims.ts";
import { openRecord } from "../record.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";
import { sharesWords } from "./shares-words.ts";

const phrases = z.array(z.object({ text: z.string() }));
const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  description: z.string().nullable(),
  text: z.string(),
  who: phrases,
  when: phrases,
  where: phrases,
});
type Row = z.infer<typeof articleSchema>;

/**
 * Each article alone on the record, its description as the first paragraph as the page shows it; asked `/who`, `/when` and
 * `/where` with its title. Right: the first answer (the short answer; where none is given, the claim shown) shares at
 * least half of the meaning-bearing words of the shorter of the two with a phrase that was marked. Of a date that was
 * counted ("13 November 2016 (“Sunday”, counted from …)") it is the article's words or the date that must share them, and
 * the date only where the phrase names no other day: what explains the counting is no part of the answer. Articles without
 * a marked phrase of a kind are not asked for it. A refusal is wrong. Rules were written while looking at errors of every
 * second article, the first among them; the others only check them.
 */
export const measureMainEvent = (now: Date): EvaluationPart => ({
  title: "Who, when and where of an article (giveme5w1h)",
  files: ["giveme5w1h/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const articles = rowsOf(lines, articleSchema).map((row) => judgeArticle(row, now));
    const judged = articles.flat();
    const halves = [0, 1].map((rest) => articles.filter((_, at) => at % 2 === rest).flat());
    const kinds = ["who", "when", "where"].filter(isMainKind);
    return [
      figureOf("all three", judged, 0.85),
      ...halves.map((half, at) => figureOf(at === 0 ? "half looked at" : "half kept for checking", half)),
      ...kinds.map((kind) =>
        figureOf(
          kind,
          judged.filter((one) => one.kind === kind),
        ),
      ),
    ];
  },
});

type Judged = { readonly kind: MainKind; readonly isRight: boolean; readonly isShort: boolean };

function figureOf(name: string, judged: readonly Judged[], reach?: number): Measured {
  const right = judged.filter(({ isRight }) => isRight).length;
  const short = judged.filter(({ isShort }) => isShort).length;
  const figure = {
    name,
    value: right / Math.max(1, judged.length),
    of: judged.length,
    note: `${short} by a short answer`,
  };
  return reach === undefined ? figure : { ...figure, reach };
}

function judgeArticle(row: Row, now: Date): readonly Judged[] {
  const article = articleFrom(row);
  const text = row.description === null ? row.text : `${row.description}\n${row.text}`;
  const claims = extractClaims(article, text);
  const record = openRecord({ articles: [article], claims, entities: [], glossary: [] });
  return (["who", "when", "where"] as const).flatMap((kind) => {
    const marked = row[kind];
    if (marked.length === 0) return [];
    const { short, claims: shown } = answerFrom(record, { text: `${kind} ${row.title}`, now });
    const answer = short[0] ?? shown[0]?.text ?? "";
    const isRight = marked.some((phrase) => isAnswerTo(kind, answer, phrase.text));
    return [{ kind, isRight, isShort: short.length > 0 }];
  });
}

/** The doubt that stands before a short answer is no part of what is marked. */
const withoutHedge = (answer: string): string => answer.replace(/^Hedged \(“[^”]+”\): /, "");

function isAnswerTo(kind: MainKind, shown: string, marked: string): boolean {
  const answer = withoutHedge(shown);
  if (kind !== "when") return sharesWords(answer, marked);
  const words = /“([^”]+)”/.exec(answer)?.[1];
  const date = answer.replace(/(?: \(“|, the day of publication).*$/, "");
  return (
    (words !== undefined && sharesWords(words, marked)) || (!namesOtherDay(date, marked) && sharesWords(date, marked))
  );
}

/** "8 November 2016" and "13 November 2016" share most of their words. */
function namesOtherDay(date: string, marked: string): boolean {
  const [one, other] = [date, marked].map((text) => new Set(text.match(/\b(?:[12]?\d|3[01])\b(?![:.]\d|[ap]m)/g)));
  return one !== undefined && other !== undefined && one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
}

const articleFrom = ({ id, date, title }: Row): Article => ({
  id: articleId(id),
  title,
  outlet: "giveme5w1h",
  url: undefined,
  published: date,
  retrieved: undefined,
  language: "en",
  via: undefined,
});
