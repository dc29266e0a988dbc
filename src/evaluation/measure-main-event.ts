import { z } from "zod";
import { isMainKind, type MainKind } from "../answers/main-event.ts";
import type { Article } from "../articles/article.ts";
import { articleId } from "../ids.ts";
import { answerFrom } from "../newsroom.ts";
import { extractClaims } from "../reading/extract-claims.ts";
import { openRecord } from "../record.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

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

/** Share of the words of the shorter of answer and marked phrase that the other must hold. */
const leastShared = 0.5;

/**
 * Each article alone on the record, its description as the first paragraph as the page shows it; asked `/who`, `/when` and
 * `/where` with its title. Right: the first answer (the short answer; where none is given, the claim shown) shares at
 * least half of the meaning-bearing words of the shorter of the two with a phrase that was marked. Articles without a
 * marked phrase of a kind are not asked for it. A refusal is wrong.
 */
export const measureMainEvent = (now: Date): EvaluationPart => ({
  title: "Who, when and where of an article (giveme5w1h)",
  files: ["giveme5w1h/dev/articles.jsonl"],
  measure: ([lines = ""]) => {
    const judged = rowsOf(lines, articleSchema).flatMap((row) => judgeArticle(row, now));
    const kinds = ["who", "when", "where"].filter(isMainKind);
    return [
      figureOf("all three", judged, 0.85),
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
    const isRight = marked.some((phrase) => sharesWords(answer, phrase.text));
    return [{ kind, isRight, isShort: short.length > 0 }];
  });
}

function sharesWords(one: string, other: string): boolean {
  const [first, second] = [contentOf(one), contentOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= leastShared * Math.min(first.size, second.size);
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ stem }) => stem),
  );
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
