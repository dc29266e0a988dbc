import { z } from "zod";
import { type Answered, answerFrom } from "../answer-from.ts";
import type { Article } from "../articles/article.ts";
import { articleId } from "../ids.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { extractClaims } from "../reading/extract-claims.ts";
import { openRecord } from "../record.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";

const questionsSchema = z.array(
  z.object({ id: z.string(), command: z.string(), query: z.string(), answers: z.array(z.string()) }),
);

/** The desk's own names and glossary serve here as they would beside any article. */
type DeskWords = Pick<Knowledge, "entities" | "glossary">;

const article: Article = {
  id: articleId("seed"),
  title: "[Untitled]",
  outlet: "evrimagaci.org",
  url: undefined,
  published: undefined,
  retrieved: undefined,
  language: "en",
  via: undefined,
};

/**
 * The seed article read as text, without an editor's claims. Right: the claim shown as the answer (or a short answer)
 * holds one of the strings that must be shown, letter for letter but for capitals; a question without an answer must be
 * refused.
 */
export const measureSeedText = ({ entities, glossary }: DeskWords, now: Date): EvaluationPart => ({
  title: "Seed article read as text",
  files: ["seed/article.txt", "seed/public.json"],
  measure: ([text = "", questions = "[]"]) => {
    const claims = extractClaims(article, text);
    const record = openRecord({ articles: [article], claims, entities, glossary });
    const asked = questionsSchema.parse(JSON.parse(questions)).map((question) => {
      const ask = question.command === "mention" ? question.query : `${question.command} ${question.query}`;
      return { question, ask, answered: answerFrom(record, { text: ask, now }) };
    });
    return figuresOf(asked);
  },
});

type Asked = {
  readonly question: z.infer<typeof questionsSchema>[number];
  readonly ask: string;
  readonly answered: Answered;
};

function figuresOf(asked: readonly Asked[]): readonly Measured[] {
  const answerable = asked.filter(({ question }) => question.answers.length > 0);
  const unanswerable = asked.filter(({ question }) => question.answers.length === 0);
  const shown = answerable.filter(isShown);
  const refused = unanswerable.filter(({ answered }) => answered.outcome !== "found");
  const wrong = [...answerable.filter((one) => !isShown(one)), ...unanswerable.filter((one) => !refused.includes(one))];
  const wronglyRefused = answerable.filter(({ answered }) => answered.outcome !== "found").length;
  return [
    { name: "right", value: shown.length + refused.length, unit: "count", of: asked.length, reach: 54 },
    { name: "unanswerable refused", value: refused.length, unit: "count", of: unanswerable.length, reach: 9 },
    {
      name: "answerable refused",
      value: wronglyRefused,
      unit: "count",
      of: answerable.length,
      note: wrong.map(({ question, ask }) => `${question.id} “${ask}”`).join("; "),
    },
  ];
}

function isShown({ question, answered }: Asked): boolean {
  if (answered.outcome !== "found") return false;
  const shown = [...answered.short, answered.claims[0]?.text ?? ""].join("\n").toLowerCase();
  return question.answers.some((answer) => shown.includes(answer.toLowerCase()));
}
