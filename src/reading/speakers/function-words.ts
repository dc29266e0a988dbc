const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const determiners = setOf(
  "the a an this that these those his her its their our my your some any no every each another both all many several few most one two three four five six seven eight nine ten",
);
export const possessives = setOf("his her its their our my your");
export const pronouns = setOf(
  "i he she they we you it who he'd she'd they'd we'd others everyone everybody nobody someone anyone none many some several one most both",
);
export const subjectPronouns = setOf("i he she they we you it this that there who");
export const relatives = setOf("who which that whom whose");
export const prepositions = setOf(
  "of for at in from with on to by against about under between within near among behind inside outside across during around since after before into through over as per than until up without",
);
/** Prepositions by which one noun is tied to another: "a spokesman for the ministry". */
export const tyingPrepositions = setOf(
  "of for at in from with on to against about under within near among between behind",
);
export const auxiliaries = setOf(
  "has have had is are was were be been being do does did will would could should may might must can shall wo ca not never n't also already just only still then now later once even repeatedly recently publicly privately previously reportedly simply again often always sometimes frequently initially eventually finally quickly immediately apparently clearly openly explicitly further quietly flatly bluntly famously merely",
);
export const conjunctions = setOf(
  "and or but while although though because if when as where since so yet nor whereas unless until that whether",
);
export const coordinators = setOf("and or but then");
export const times = setOf(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later ago week month year morning afternoon evening night january february march april may june july august september october november december",
);
/** Words by which a clause begins: what follows a verb of saying without "that". */
export const clauseOpeners = setOf(
  "he she they it we you i there this that these those the a an his her its their our my your if when while as in on at what how why who where whether some many most all no nobody everyone everybody people one two three both neither such",
);
const finite = setOf(
  "is are was were has have had will would could should may might must can do does did isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't don't doesn't didn't hasn't haven't hadn't he'd she'd they'd it's he's she's they're we're i'm",
);

/** A word that is surely a finite verb. */
export const isFiniteVerb = (lower: string): boolean => finite.has(lower.replace("’", "'"));
