import { z } from "zod";
import type { Answered } from "../answer-from.ts";
import { sentencesOf } from "../knowledge/verify-knowledge.ts";
import { judgeAnswer, type LabelledQuestion, type Verdict } from "./judge-answers.ts";

const seedSchema = z.array(
  z.object({
    id: z.string(),
    stratum: z.string(),
    command: z.string(),
    query: z.string(),
    gold: z.array(z.string()).optional(),
    accepted: z.array(z.tuple([z.number(), z.number()])).optional(),
    answers: z.array(z.string()),
  }),
);

const sentenceSchema = z.array(z.object({ id: z.string(), text: z.string() }));

/** The seed's questions in the form that judging needs. Gold sentences are named by id or by their place in the article. */
export function labelledQuestions(input: {
  readonly questions: unknown;
  readonly sentences: unknown;
  readonly article: string;
}): readonly LabelledQuestion[] {
  const places = placesOf(sentenceSchema.parse(input.sentences), input.article);
  return seedSchema.parse(input.questions).map((entry) => ({
    id: entry.id,
    stratum: entry.stratum,
    ask: entry.command === "mention" ? entry.query : `${entry.command} ${entry.query}`,
    accepted:
      entry.accepted?.map(([paragraph, sentence]) => `${paragraph}.${sentence}`) ??
      (entry.gold ?? []).map((id) => places.get(id) ?? id),
    facts: entry.answers,
  }));
}

function placesOf(sentences: z.infer<typeof sentenceSchema>, article: string): ReadonlyMap<string, string> {
  const places = new Map(sentencesOf(article).map((one) => [one.text, `${one.paragraph}.${one.sentence}`]));
  return new Map(sentences.map(({ id, text }) => [id, places.get(text) ?? ""]));
}

export type JudgedQuestion = { readonly question: LabelledQuestion; readonly verdict: Verdict; readonly first: string };

/** Asks every question and judges the answers. */
export async function judgeQuestions(
  questions: readonly LabelledQuestion[],
  answer: (ask: string) => Promise<{ readonly answered: Answered; readonly text: string }>,
): Promise<readonly JudgedQuestion[]> {
  const judged: JudgedQuestion[] = [];
  for (const question of questions) {
    const { answered, text } = await answer(question.ask);
    const positions = answered.claims.map((claim) => `${claim.at.paragraph}.${claim.at.sentence}`);
    const verdict = judgeAnswer(question, { isFound: answered.outcome === "found", positions, text });
    judged.push({ question, verdict, first: positions[0] ?? "–" });
  }
  return judged;
}

/** The figures that the evaluation prints, and each question that went wrong. */
export function describeJudged(judged: readonly JudgedQuestion[]): string {
  const answerable = judged.filter((one) => one.question.accepted.length > 0);
  const unanswerable = judged.filter((one) => one.question.accepted.length === 0);
  const tally = (rows: readonly JudgedQuestion[], ...verdicts: readonly Verdict[]): number =>
    rows.filter((one) => verdicts.includes(one.verdict)).length;
  const failures = judged.filter((one) => one.verdict !== "right" && one.verdict !== "refused-rightly");
  return [
    `answered right (accepted claim first, fact in the reply): ${tally(answerable, "right")} of ${answerable.length}`,
    `accepted claim first: ${tally(answerable, "right", "fact-missing")} of ${answerable.length}`,
    `answerable but refused: ${tally(answerable, "refused-wrongly")} of ${answerable.length}`,
    `unanswerable refused: ${tally(unanswerable, "refused-rightly")} of ${unanswerable.length}`,
    ...failures.map(
      ({ question, verdict, first }) =>
        `  ${verdict}: ${question.id} “${question.ask}” (first ${first}; accepted ${question.accepted.join(", ") || "none"})`,
    ),
  ].join("\n");
}
