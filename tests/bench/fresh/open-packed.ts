import { answerFrom } from "../../../src/answer-from.ts";
import { readRecordFile } from "../../../src/following/record-file.ts";

/** In a process of its own: opens a packed record and answers one question, and tells what that took. */

const [, , path = "", question = ""] = process.argv;
const begun = performance.now();
const read = await readRecordFile(path, { entities: [], glossary: [] });
if (read.kind === "refused") throw new Error(read.reason);
const opened = performance.now();
const { outcome } = answerFrom(read.record, { text: question, now: new Date() });
const answered = performance.now();
const { heapUsed, external, rss } = process.memoryUsage();
console.log(
  JSON.stringify({
    outcome,
    openMs: opened - begun,
    toAnswerMs: answered - begun,
    megabytes: (heapUsed + external) / 2 ** 20,
    residentMegabytes: rss / 2 ** 20,
  }),
);
