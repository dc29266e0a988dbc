/** Classes of function words and of words that matter to a clause; a word may be of several. Bits, to be tested fast. */
export const is = {
  determiner: 1,
  possessive: 2,
  /** Stands as a subject by itself: "he", "they", "everyone". */
  pronoun: 4,
  preposition: 8,
  /** Ties one noun to another: "a spokesman for the ministry". */
  tying: 16,
  auxiliary: 32,
  adverb: 64,
  conjunction: 128,
  relative: 256,
  coordinator: 512,
  time: 1024,
  /** A form that is hardly ever anything but a finite verb: "was", "threw". */
  finite: 2048,
  /** Opens an indirect question: "whether", "why". */
  question: 4096,
  /** Names an office or standing: what opens an aside behind a name. */
  role: 8192,
  being: 16384,
} as const;

const lines: readonly (readonly [classes: number, words: string])[] = [
  [
    is.determiner,
    "the a an this that these those some any no every each another both all many several few most more one two three four five six seven eight nine ten other such",
  ],
  [is.determiner | is.possessive, "his her its their our my your"],
  [
    is.pronoun,
    "i he she they we you it there i'm he'd she'd they'd we'd you'd i'd he'll she'll they'll we'll i'll it'll you'll i've they've we've you've he's she's it's they're we're you're others everyone everybody nobody someone somebody anyone anybody none those some many both one most several few",
  ],
  [
    is.preposition | is.tying,
    "of for at in from with on about against under within near among between behind by to over as than like per",
  ],
  [
    is.preposition,
    "inside outside across during around since after before into through until up without upon toward towards throughout beyond amid despite via including along following regarding concerning according because",
  ],
  [
    is.auxiliary | is.finite,
    "has have had do does did will would could should may might must can can't won't wouldn't couldn't shouldn't don't doesn't didn't hasn't haven't hadn't cannot ca wo i'd he'd she'd they'd we'd i've they've we've he'll she'll they'll we'll i'll",
  ],
  [
    is.auxiliary | is.finite | is.being,
    "is are was were am isn't aren't wasn't weren't he's she's it's they're we're i'm there's that's you're",
  ],
  [is.auxiliary | is.being, "been be being"],
  [
    is.adverb,
    "also just only still then now later once even again often always sometimes never not n't already ever soon almost perhaps maybe instead therefore thus however meanwhile too though nevertheless first long ago yet further earlier afterward afterwards simply both all himself herself themselves itself quickly so indeed back again then since",
  ],
  [
    is.conjunction,
    "although though because if when as while where since so yet nor whereas unless until that whether after before once",
  ],
  [is.conjunction | is.coordinator, "and or but"],
  [is.relative, "who which whom whose that who'd who's who've who'll"],
  [
    is.time,
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ago january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec week weekend weeks month months year years day days hours minutes morning afternoon evening night quarter decade century spring summer autumn winter",
  ],
  [is.question, "how why what when where whether if who which whom whose"],
  [
    is.finite,
    "went came gave took threw began became knew saw wrote spoke broke chose drove ate fell flew forgot forgave froze grew hid rose shook swore tore wore drew blew withdrew overcame undertook undid outgrew got sat stood understood ran sang sank swam won lost kept slept wept swept dealt meant sent spent lent bought brought caught sought taught fought thought made put led shot paid laid met fled sold told said heard held stuck struck hung dug built says seems seemed appears appeared wants wanted believes believed comes goes gets makes takes gives keeps becomes remains remained includes included needs needed tried tries continued began begins happened",
  ],
  [
    is.role,
    "head director chief spokesman spokeswoman spokesperson president professor chairman chairwoman chair leader minister author founder co-founder cofounder editor former deputy senior executive vice secretary senator governor mayor analyst lawyer attorney economist historian strategist adviser advisor manager owner coordinator commissioner ambassador general officer partner fellow reporter host member columnist pollster then-president dean lecturer researcher scientist pastor bishop president-elect candidate nominee member expert activist representative judge justice counsel co-chair co-chairman father mother wife husband son daughter brother sister",
  ],
];

const classes: ReadonlyMap<string, number> = new Map([...collect(lines)].map(([word, bits]) => [word, bits] as const));

function collect(from: typeof lines): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [bits, words] of from) for (const word of words.split(" ")) all.set(word, (all.get(word) ?? 0) | bits);
  return all;
}

const adjectivesLikeAdverbs = new Set(
  "family only early elderly daily weekly monthly yearly quarterly friendly likely unlikely lovely deadly costly lonely orderly assembly anomaly ally reply supply rally july italy bully monopoly".split(
    " ",
  ),
);

/** The classes of a word in lower case with a straight apostrophe. */
export function classesOf(lower: string): number {
  const known = classes.get(lower);
  if (known !== undefined) return known;
  return lower.length > 4 && lower.endsWith("ly") && !adjectivesLikeAdverbs.has(lower) ? is.adverb : 0;
}
