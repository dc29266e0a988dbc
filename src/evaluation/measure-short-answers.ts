import { answerFrom } from "../answer-from.ts";
import { numbersIn } from "../claims/numbers-in.ts";
import { type OpenRecord, openRecord } from "../record.ts";
import { corpusSchema, knowledgeOfCorpus, type Qrel, type Query, qrelSchema, querySchema } from "./corpus.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { halvesOf } from "./halves-of.ts";
import { rowsOf } from "./rows-of.ts";
import { sharesWords } from "./shares-words.ts";

const kinds = ["who", "when", "where", "howmany"] as const;
type ShortKind = (typeof kinds)[number];
const isShortKind = (kind: string): kind is ShortKind => kinds.some((known) => known === kind);

/**
 * Short answers over the questions of SQuAD that ask who, when, where or how many and have one marked answer. Judged are
 * those whose first claim is a right one and that are given a short answer. Right: a figure of the marked answer is that
 * of ours, or one shares at least half of the meaning-bearing words of the shorter of the two with the other. Wrong
 * though the sentence is right is the worst error, so its share is what is aimed at.
 */
export const measureShortAnswers = (now: Date): EvaluationPart => ({
  title: "Short answers (SQuAD)",
  files: ["squad/corpus.jsonl", "squad/dev/queries.jsonl", "squad/dev/qrels.jsonl"],
  measure: ([rows = "", queries = "", qrels = ""]) => {
    const { knowledge, rowOf } = knowledgeOfCorpus(rowsOf(rows, corpusSchema));
    const record = openRecord(knowledge);
    const byId = new Map(rowsOf(queries, querySchema).map((query) => [query.id, query]));
    const judged = rowsOf(qrels, qrelSchema).flatMap((qrel) => {
      const query = byId.get(qrel.query);
      return query === undefined ? [] : judgeQuestion(record, { query, qrel, rowOf, now });
    });
    return [...figuresOf(judged), ...kinds.map((kind) => shareGiven(kind, judged))];
  },
});

type Judged = {
  readonly id: string;
  readonly kind: ShortKind;
  readonly isClaimRight: boolean;
  /** Undefined: no short answer. */
  readonly isRight: boolean | undefined;
};

function figuresOf(judged: readonly Judged[]): readonly Measured[] {
  const [seen, kept] = halvesOf(judged, ({ id }) => id);
  const given = judged.filter(({ isClaimRight, isRight }) => isClaimRight && isRight !== undefined);
  const onRight = judged.filter(({ isClaimRight }) => isClaimRight);
  const wrong = wrongShare(judged);
  return [
    {
      name: "wrong though the sentence is right",
      value: wrong,
      of: given.length,
      atMost: 0.02,
      note: `halves ${wrongShare(seen).toFixed(3)} and ${wrongShare(kept).toFixed(3)}`,
    },
    { name: "given, of the right sentences", value: given.length / Math.max(1, onRight.length), of: onRight.length },
    { name: "right sentence first", value: onRight.length / Math.max(1, judged.length), of: judged.length },
  ];
}

function wrongShare(judged: readonly Judged[]): number {
  const given = judged.filter(({ isClaimRight, isRight }) => isClaimRight && isRight !== undefined);
  return given.filter(({ isRight }) => isRight === false).length / Math.max(1, given.length);
}

function shareGiven(kind: ShortKind, judged: readonly Judged[]): Measured {
  const own = judged.filter((one) => one.kind === kind && one.isClaimRight);
  const given = own.filter(({ isRight }) => isRight !== undefined);
  const wrong = given.filter(({ isRight }) => isRight === false).length;
  return {
    name: `${kind}: given`,
    value: given.length / Math.max(1, own.length),
    of: own.length,
    note: `${wrong} of ${given.length} wrong`,
  };
}

type Labelled = {
  readonly query: Query;
  readonly qrel: Qrel;
  readonly rowOf: ReturnType<typeof knowledgeOfCorpus>["rowOf"];
  readonly now: Date;
};

function judgeQuestion(record: OpenRecord, { query, qrel, rowOf, now }: Labelled): readonly Judged[] {
  const { kind, short, claims } = answerFrom(record, { text: `ask ${query.text}`, now });
  const [marked, rival] = qrel.answers ?? [];
  const [first] = claims;
  if (marked === undefined || rival !== undefined || !isShortKind(kind)) return [];
  const [answer] = short;
  return [
    {
      id: query.id,
      kind,
      isClaimRight: first !== undefined && qrel.ids.includes(rowOf(first)),
      isRight: answer === undefined ? undefined : isSame(answer, marked),
    },
  ];
}

function isSame(answer: string, marked: string): boolean {
  const numbers = numbersIn(marked);
  if (numbersIn(answer).some((number) => numbers.includes(number))) return true;
  return sharesWords(answer, marked);
}
