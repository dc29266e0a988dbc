import { z } from "zod";
import { kindOfQuestion } from "../questions/kind-of-question.ts";
import type { EvaluationPart } from "./evaluation-part.ts";
import { halvesOf } from "./halves-of.ts";
import { rowsOf } from "./rows-of.ts";

const rowSchema = z.object({ id: z.string(), text: z.string(), kind: z.string() });

/** The share of questions whose kind of answer is the labelled one: who, where, when, howmany, what, why, how. */
export const measureQuestionKinds: EvaluationPart = {
  title: "Kind of question (qclass)",
  files: ["qclass/dev/questions.jsonl"],
  measure: ([lines = ""]) => {
    const rows = rowsOf(lines, rowSchema).map(({ id, text, kind }) => ({
      id,
      kind,
      isRight: kindOfQuestion(text) === kind,
    }));
    const share = (some: readonly (typeof rows)[number][]): number =>
      some.filter(({ isRight }) => isRight).length / Math.max(1, some.length);
    const [seen, kept] = halvesOf(rows, ({ id }) => id).map(share);
    const kinds = [...new Set(rows.map(({ kind }) => kind))].map((name) => {
      const own = rows.filter(({ kind }) => kind === name);
      return { name, value: share(own), of: own.length };
    });
    const note = `halves ${(100 * (seen ?? 0)).toFixed(1)} % and ${(100 * (kept ?? 0)).toFixed(1)} %`;
    return [{ name: "all kinds", value: share(rows), of: rows.length, reach: 0.95, note }, ...kinds];
  },
};
