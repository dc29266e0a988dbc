import { flagsOf, known } from "../entities/gazetteer.ts";

/** Nouns and numbers for people beside those of the gazetteers. */
const others = new Set(
  `people person folk fan fans supporter supporters aide aides boss expert experts source sources staff rescuers crews
  pensioner toddler toddlers baby couple mother father mum dad son daughter schoolboy schoolgirl motorist motorists cyclist pedestrian
  dozens hundreds thousands scores millions many several few some others two three four five six seven eight nine ten eleven twelve
  dead injured wounded missing service services brigade brigades unit units squad squads crew shopper shoppers activist activists campaigner campaigners`.split(
    /\s+/,
  ),
);

const agents = /(?:ers|ors|ists|ants|eers|ians|men|women|people)$/;

/** Words that end like agents and name things, and groups that are no people. */
const things = new Set(
  `numbers papers letters orders powers towers waters matters figures errors doors floors centers computers
  rivers covers fingers shoulders dollars cancers disorders borders mirrors factors sectors motors plants restaurants
  car cars ship ships plane planes train trains bus buses truck trucks bomb bombs missile missiles rocket rockets vessel vessels ferry tanker
  aircraft airliner jet helicopter tank drone island city town village province region port airport plant station church school state`.split(
    /\s+/,
  ),
);

/** Whether a noun phrase, its words in lower case and its noun last, speaks of people or a body of them. */
export function isPeople(words: readonly string[]): boolean {
  const head = words.at(-1) ?? "";
  if (things.has(head)) return false;
  const flags = flagsOf(head);
  const single = head.replace(/s$/, "");
  const isKnown = ((flags | flagsOf(single)) & (known.group | known.office | known.adherent)) !== 0;
  return isKnown || others.has(head) || agents.test(head) || /^(?!(?:19|20)\d\d$)\d[\d,]*$/.test(head);
}
