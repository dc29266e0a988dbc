import { isAnswered } from "../answers/is-answered.ts";
import { type RankedClaim, rankClaims } from "../answers/rank-claims.ts";
import { parseRequest } from "../questions/parse-request.ts";
import { openRecord } from "../record.ts";
import { corpusSchema, knowledgeOfCorpus, qrelSchema, querySchema } from "./corpus.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { halvesOf } from "./halves-of.ts";
import { rowsOf } from "./rows-of.ts";

/** Shares of a question that a claim may leave unspoken, from strict to lenient. */
const allowances = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1] as const;

/**
 * When the record should say that it does not know: questions of SQuAD asked of all its sentences, and again with the
 * right sentences left out, as if the record lacked them. One line for each share of the question that a claim may leave
 * unspoken: how many questions are then answered, how many of those with a right sentence first, and how many are
 * answered though what answers them is not there. The product's own rule, by kind of question, stands last. Half of the
 * questions, chosen by a hash of their ids.
 */
export const measureRefusal = (now: Date): EvaluationPart => ({
  title: "Answering or refusing (SQuAD sentences)",
  files: ["squad/corpus.jsonl", "squad/dev/queries.jsonl", "squad/dev/qrels.jsonl"],
  measure: ([rows = "", queries = "", qrels = ""]) => {
    const { knowledge, rowOf } = knowledgeOfCorpus(rowsOf(rows, corpusSchema));
    const record = openRecord(knowledge);
    const texts = new Map(rowsOf(queries, querySchema).map(({ id, text }) => [id, text]));
    const [labelled] = halvesOf(rowsOf(qrels, qrelSchema), ({ query }) => query);
    const decisions = labelled.flatMap(({ query, ids }): readonly Decision[] => {
      const question = parseRequest(`ask ${texts.get(query) ?? ""}`);
      if (question.kind !== "question" || ids.length === 0) return [];
      const aspects = record.aspectsOf(question.subject, now);
      const found = record.index.find(aspects, mostJudged, record.wordsOf(question.subject));
      const ranked = rankClaims(found, { ...question, aspects, now });
      const isRight = ({ claim }: RankedClaim): boolean => ids.includes(rowOf(claim));
      const asked = { aspects, wants: question.wants };
      return [{ asked, present: ranked[0], isRight, absent: ranked.find((one) => !isRight(one)) }];
    });
    return [...allowances.map((allowed) => curvePoint(decisions, allowed)), curvePoint(decisions, undefined)];
  },
});

const mostJudged = 40;

type Decision = {
  readonly asked: Parameters<typeof isAnswered>[1];
  /** The first claim of all, and the first that is no right one. */
  readonly present: RankedClaim | undefined;
  readonly absent: RankedClaim | undefined;
  readonly isRight: (ranked: RankedClaim) => boolean;
};

function curvePoint(decisions: readonly Decision[], allowed: number | undefined): Measured {
  const shows = (one: RankedClaim | undefined, { asked }: Decision): one is RankedClaim =>
    one !== undefined && isAnswered(one, asked, allowed);
  const answered = decisions.filter((decision) => shows(decision.present, decision));
  const right = answered.filter(({ present, isRight }) => present !== undefined && isRight(present));
  const misled = decisions.filter((decision) => shows(decision.absent, decision));
  return {
    name: allowed === undefined ? "answered, by the product's rule" : `answered, ${allowed * 100} % may be unspoken`,
    value: answered.length / decisions.length,
    of: decisions.length,
    note: `right ${percent(right.length, answered.length)} of these; answered though absent ${percent(misled.length, decisions.length)}`,
  };
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
