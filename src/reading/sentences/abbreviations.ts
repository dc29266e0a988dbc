/**
 * How an abbreviation with a full stop goes on. `name`: what it stands before is its own ("Dr.", "vs."), so no sentence
 * ends there. `number`: the same, but only before figures ("No. 5", "Jan. 3"). `either`: it may end a sentence, and does
 * where the next word opens one ("Inc. It"). `region`: as `either`, but behind a comma it ends one ("Harrisburg, Pa.").
 */
export type AbbreviationKind = "name" | "number" | "either" | "region";

/** Written with a capital when they abbreviate; "gen." in lower case is no general. */
const titles =
  "mr mrs ms mx messrs mme mmes mlle dr drs prof rev revs fr msgr sr sra st ste mt ft pt gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt pfc det insp supt sen sens rep reps gov govs pres amb sec treas hon atty asst assoc dep dist dir min spc ens brig univ dept gens cols lts";

const leading = "vs v cf eg ie e.g i.e viz approx esp incl ca pp op";

const numbering = "no nos nr n° nº fig figs vol vols ch chap art sec para p pg sect ser ver ext rm tel apt ste";

const days = "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun";

const endings =
  "inc corp co cos ltd llc plc bros jr sr esq al etc assn assoc ave blvd rd hwy pkwy sq ft in lb lbs oz yr yrs hr hrs min sec dept univ intl mfg st ph.d m.d d.d.s b.a m.a m.b.a ed est ext fla calif";

const regions =
  "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wyo n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va d.c b.c ont que alta sask";

/** A capital is needed for what would else be a plain word: "he fell ill.", "he sat." */
const capitals = new Set(`${titles} ${days} ${regions}`.split(" "));

const listed: readonly (readonly [AbbreviationKind, string])[] = [
  ["either", endings],
  ["region", regions],
  ["number", `${numbering} ${days}`],
  ["name", `${titles} ${leading}`],
];

const kindsOfWord: ReadonlyMap<string, readonly AbbreviationKind[]> = wordKinds();

function wordKinds(): ReadonlyMap<string, readonly AbbreviationKind[]> {
  const found = new Map<string, AbbreviationKind[]>();
  for (const [kind, words] of listed) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), kind]);
  }
  return found;
}

const none: readonly AbbreviationKind[] = [];

/** What a word before a full stop abbreviates, as written there; nothing for a plain word. */
export function abbreviationKinds(word: string): readonly AbbreviationKind[] {
  const lower = word.toLowerCase();
  const found = kindsOfWord.get(lower) ?? none;
  if (found.length === 0 || lower !== word || !capitals.has(lower)) return found;
  return found.filter((kind) => kind === "either");
}
