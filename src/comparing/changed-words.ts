import type { Claim } from "../claims/claim.ts";
import { isStopWord } from "../words/stop-words.ts";
import { stemOf, wordsOf } from "../words/words-of.ts";
import { namesIn } from "./names-in.ts";

/** Words of the trade that a sub-editor puts for each other, a line each: nothing that is said changes by them. */
const sameWords = `
said say tell told add state note remark comment declare announce report explain accord according statement
start begin commence
buy purchase acquire
around approximately roughly some about nearly almost
child kid
also additionally moreover furthermore besides
near nearby close
ship vessel
policeman policewoman police officer
show reveal
help assist aid
use utilise utilize
large big
get receive obtain
so therefore thus
extinguish douse
car vehicle automobile
doctor physician
film movie
probe investigate investigation inquiry enquiry
reject refuse
choose select pick
keep retain
stop halt cease
need require
during amid
happen occur
leave depart
lawyer attorney solicitor
`;

/** Words that carry no fact of their own where they come or go. */
const idleWords =
  "mr mrs ms now later then still already however meanwhile while ago same last next previous earlier recent today yesterday tomorrow new first follow following local time early late total overall currently well back go come take place make get s t per cent percent thing way people person man woman";

const groups: ReadonlyMap<string, string> = new Map(
  sameWords
    .trim()
    .split("\n")
    .flatMap((line) => {
      const stems = line.split(" ").map(stemOf);
      return stems.map((stem) => [stem, stems[0] ?? stem] as const);
    }),
);
const idle: ReadonlySet<string> = new Set(idleWords.split(" ").map(stemOf));
const saying = groups.get(stemOf("said"));

type Side = Pick<Claim, "text" | "topics" | "where" | "when" | "undated" | "hedge">;

/** Whether meaning-bearing words came or went that are neither a name, number, date or hedge nor a mere synonym. */
export function haveOtherWords(before: Side, after: Side): boolean {
  const [old, now] = [toldBy(before, after.text), toldBy(after, before.text)];
  const isTold = (stem: string, by: ReadonlySet<string>): boolean => by.has(stem) || idle.has(stem) || stem === saying;
  return (
    ![...old].every((stem) => isTold(stem, allStems(after))) ||
    ![...now].every((stem) => isTold(stem, allStems(before)))
  );
}

const allStems = ({ text }: Side): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => groupOf(stem)));
const groupOf = (stem: string): string => groups.get(stem) ?? stem;

function toldBy(side: Side, others: string): ReadonlySet<string> {
  const names = new Set(namesIn(side, others).flatMap(({ words }) => words.flatMap((word) => stemsIn(word))));
  const dates = stemsIn([...side.when.map(({ words }) => words), ...(side.undated ?? [])].join(" "));
  const hedge = stemsIn(side.hedge?.words ?? "");
  const other = new Set([...names, ...dates, ...hedge]);
  return new Set(
    wordsOf(side.text)
      .filter(({ form, stem }) => !/^\p{N}/u.test(form) && !isStopWord(form) && !other.has(stem) && !isNumber(form))
      .map(({ stem }) => groupOf(stem)),
  );
}

const stemsIn = (text: string): readonly string[] => wordsOf(text).map(({ stem }) => stem);

const numberWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half least most more fewer less than over under up".split(
    " ",
  ),
);
/** What bounds a number is the number's. */
const isNumber = (form: string): boolean => numberWords.has(form);
