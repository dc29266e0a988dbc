import type { CheckedSentence, Difference, Verdict } from "../checking/checked.ts";
import { capital } from "../words/capital.ts";
import type { Block, Reply } from "./reply.ts";
import { statementOf } from "./statement-of.ts";

/** What each verdict is called. None of them says that something is true or false. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  exact: "exact",
  altered: "altered",
  "number-differs": "number differs",
  "speaker-differs": "speaker differs",
  "hedge-dropped": "hedge dropped",
  "not-on-record": "not on the record",
};

/** Each sentence with how it stands to the record, and the claim beside it. */
export function checkReply(checked: readonly CheckedSentence[], ask: string, isCut = false): Reply {
  const [first, ...rest] = checked.flatMap(sentenceBlocks);
  if (first === undefined) {
    return {
      outcome: "problem",
      ask,
      blocks: [{ kind: "notice", text: "There is no sentence to check. Put the words after “quote”." }],
    };
  }
  const isFound = checked.some(({ claim }) => claim !== undefined);
  return { outcome: isFound ? "found" : "nothing", ask, blocks: [first, ...rest, ...(isCut ? [cutNotice] : [])] };
}

const cutNotice: Block = {
  kind: "notice",
  text: "Only the beginning of that text was held against the record. Send the rest by itself, or run onrecord check on a file.",
};

function sentenceBlocks({ sentence, verdict, remarks, differences, claim }: CheckedSentence): readonly Block[] {
  const heading: Block = { kind: "heading", text: `${capital(verdictNames[verdict])}: “${sentence.text}”` };
  const shown = describeDifferences(differences);
  const notes = [...remarks, ...(shown === undefined ? [] : [shown])];
  return [
    heading,
    ...notes.map((text): Block => ({ kind: "notice", text: capital(text) })),
    ...(claim === undefined ? [] : [{ kind: "statement", role: "answer", statement: statementOf(claim) } as const]),
  ];
}

/** "on the record “forty”, here “fifty”"; undefined where nothing differs. */
export function describeDifferences(differences: readonly Difference[]): string | undefined {
  const only = (kind: Difference["kind"]): readonly string[] =>
    differences.filter((one) => one.kind === kind && one.text !== "").map(({ text }) => `“${text}”`);
  const [record, here] = [only("only-on-record"), only("only-in-text")];
  if (record.length + here.length === 0) return undefined;
  const parts = [
    record.length === 0 ? [] : [`only on the record ${record.join(", ")}`],
    here.length === 0 ? [] : [`only here ${here.join(", ")}`],
  ];
  return parts.flat().join("; ");
}
