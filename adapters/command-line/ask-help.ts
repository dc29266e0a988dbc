/** What `onrecord ask --help` says beyond its options: the fields of a line and the exit codes. */
export const askHelp = `
One JSON object a line, in the order of the questions; blank lines are skipped:
  query    what was asked, as typed
  kind     the kind of answer, view or command understood: who, when, timeline, help ...
  outcome  found, nothing or ambiguous (help and what was done count as found; what was refused, is too
           long or has no words as nothing)
  short    the short answers, best first; empty where the claims must speak for themselves
  claims   answer and evidence, best first; empty unless found. Of each:
           id, text, quote, speaker, hedge, groundRule,
           article { title, outlet, url, published },
           at { paragraph, sentence, start, end } counted from 1, offsets in UTF-16 units,
           when [{ from, to, granularity, words, relation, countedFrom }],
           numbers [{ value, operator, unit, words }],
           link: the page, opened at the quoted words
  text     the reply as plain text
  ms       milliseconds from asking to the reply
What a source does not state is null; groundRule is how the claim may be used, null on the record.
asof:2026-11-01 in a question answers from the record of that day.

Exit codes: 0 all found, 1 something was not found or is ambiguous, 2 usage or broken knowledge
(what can be answered is answered then too).`;
