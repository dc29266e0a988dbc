import type { EvaluationPart } from "../../src/evaluation/evaluation-part.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";

type Context = { readonly desk: Pick<Knowledge, "entities" | "glossary">; readonly now: Date };
type LoadParts = () => Promise<readonly EvaluationPart[]>;

/** The parts of the evaluation in the order in which an article is read and asked; each is loaded when its turn comes. */
export const evaluationParts = ({ desk, now }: Context): readonly LoadParts[] => [
  async () => {
    const { measureGoldenRules, measureNewsBoundaries } = await import("../../src/evaluation/measure-sentences.ts");
    return [measureGoldenRules, measureNewsBoundaries];
  },
  async () => [(await import("../../src/evaluation/measure-entities.ts")).measureEntities],
  async () => [(await import("../../src/evaluation/measure-attributions.ts")).measureAttributions],
  async () => [(await import("../../src/evaluation/measure-dates.ts")).measureDates],
  async () => {
    const { measureSeedText } = await import("../../src/evaluation/measure-seed-text.ts");
    return [measureSeedText(desk, now)];
  },
  async () => [(await import("../../src/evaluation/measure-question-kinds.ts")).measureQuestionKinds],
  async () => (await import("../../src/evaluation/measure-retrieval.ts")).measureRetrieval(now),
  async () => [(await import("../../src/evaluation/measure-refusal.ts")).measureRefusal(now)],
  async () => [(await import("../../src/evaluation/measure-short-answers.ts")).measureShortAnswers(now)],
  async () => {
    const { measureMainEvent } = await import("../../src/evaluation/measure-main-event.ts");
    return [measureMainEvent(now)];
  },
  async () => [(await import("../../src/evaluation/measure-checking.ts")).measureChecking],
  async () => {
    const { measureReadingSpeed } = await import("../../src/evaluation/measure-reading-speed.ts");
    return [measureReadingSpeed(() => performance.now())];
  },
];
