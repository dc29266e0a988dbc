import { basename } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import { checkText } from "../../src/checking/check-text.ts";
import type { CheckedSentence } from "../../src/checking/checked.ts";
import { operatorView } from "../../src/places/view.ts";
import { checkReply } from "../../src/reply/check-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { sourceOf } from "../../src/reply/statement-of.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { openDesk } from "./open-desk.ts";
import { readArticleFile } from "./read-article-file.ts";

export type CheckOptions = { readonly json?: boolean; readonly knowledge?: string; readonly data?: string };

/** Holds a draft against the record, sentence by sentence. Ends with 1 when a sentence is not on the record word for word. */
export async function check(file: string, options: CheckOptions, io: CommandIo): Promise<ExitCode> {
  const draft = await readArticleFile(file, io);
  if (draft === undefined) return exitCodes.failed;
  const desk = await openDesk(options, io);
  const checked = checkText(draft.text, desk.records.of(operatorView).finder());
  await desk.close();
  if (options.json === true) writeLine(io.output, JSON.stringify(checked.map(recordOf)));
  else {
    writeLine(io.output, renderPlain(checkReply(checked, `check ${basename(file)}`)));
    writeLine(io.output, `\n${summaryOf(checked)}`);
  }
  return checked.every(({ verdict }) => verdict === "exact") ? exitCodes.fine : exitCodes.notAll;
}

/** "12 sentences: 8 exact, 1 number differs, 3 not on the record". */
function summaryOf(checked: readonly CheckedSentence[]): string {
  const tally = new Map<string, number>();
  for (const { verdict } of checked) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  return `${count(checked.length, "sentence")}: ${[...tally].map(([verdict, number]) => `${number} ${verdict.replaceAll("-", " ")}`).join(", ")}`;
}

/** A checked sentence as scripts read it; offsets count in the draft's text, what is not held is `null`. */
function recordOf({
  sentence,
  verdict,
  remarks,
  differences,
  claim,
}: CheckedSentence): Readonly<Record<string, unknown>> {
  const { text, start, end } = sentence;
  const held =
    claim === undefined
      ? null
      : { id: claim.id, text: claim.text, printed: claim.verbatim?.text ?? null, source: sourceOf(claim) };
  return { sentence: text, start, end, verdict, remarks, differences, claim: held };
}
