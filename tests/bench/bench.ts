import { parseArgs } from "node:util";
import { benchRecord } from "./bench-claim.ts";
import { contestants } from "./contestants/all.ts";
import { fuzzyMiniSearch, indexWithMiniSearch } from "./contestants/minisearch.ts";
import { costOf } from "./measure.ts";
import { makeQuestions, type QuestionClass } from "./questions.ts";
import { type ReadyContestant, raceAskers, type Standing } from "./race-askers.ts";
import { raceCompletion } from "./race-completion.ts";
import { asPercent, costLine, timesTable } from "./report.ts";

/** Times asking and completing over a large record, all contestants in one run: `npm run bench -- --claims 100000`. */

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    questions: { type: "string", default: "100" },
    rounds: { type: "string", default: "2" },
  },
});
const rounds = Number(values.rounds);

const titles: Readonly<Record<QuestionClass, string>> = {
  short: "Short: one to three content words",
  whole: "Whole questions with their function words",
  misspelt: "Misspelt names, alone or with one more word",
};

const { claims, origin } = benchRecord(Number(values.claims));
const questions = makeQuestions(claims, Number(values.questions));
console.log(
  `${claims.length} ${origin}; ${values.questions} questions a class, ${rounds} rounds; Node ${process.version}\n`,
);

console.log("Making ready");
const ready = contestants.map(({ name, asker }): ReadyContestant => {
  const cost = costOf(() => asker(claims));
  console.log(costLine(name, cost));
  return { name, ask: cost.made };
});
const reference = indexWithMiniSearch(claims);
console.log();

const all = new Map<string, Standing[]>();
for (const kind of ["short", "whole", "misspelt"] as const) {
  const taking = kind === "misspelt" ? fuzzyFirst(ready) : ready.filter(({ name }) => name !== fuzzyMiniSearch.name);
  const standings = await raceAskers(taking, questions[kind], { rounds, claims, reference });
  for (const standing of standings) all.set(standing.name, [...(all.get(standing.name) ?? []), standing]);
  console.log(
    timesTable(
      titles[kind],
      standings.map((standing) => ({ ...standing, notes: notesOn(standing) })),
    ),
  );
}

const whole = [...all].filter(([, standings]) => standings.length === 3);
const together = whole.map(([name, standings]) => ({ name, timings: standings.flatMap((one) => one.timings) }));
console.log(timesTable("All three classes together", together));

const completion = await raceCompletion(claims, reference, { typedCount: 120, rounds });
console.log(
  timesTable(`Completing one to six letters from ${completion.entryCount} names and topics`, completion.standings),
);
console.log(costLine("On Record's completion, making ready", completion));

/** As it comes, `search` is quick with misspelt names because it does not find them: what finds them is the measure. */
function fuzzyFirst(askers: readonly ReadyContestant[]): readonly ReadyContestant[] {
  return askers.toSorted((a, b) => Number(b.name === fuzzyMiniSearch.name) - Number(a.name === fuzzyMiniSearch.name));
}

function notesOn({ sameFirst, sameFirstOfContent, foundName }: Standing): readonly string[] {
  if (foundName !== undefined) return [`first claim holds the name meant ${asPercent(foundName)}`];
  return [`same first claim ${asPercent(sameFirst)}`, `without function words ${asPercent(sameFirstOfContent)}`];
}
