const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that always begin a clause, whatever follows. */
export const subordinators = setOf("because although though while whereas unless if whether whenever wherever lest");

/** Words that begin a clause where a verb follows, and a phrase elsewhere: "after he left", "after noon". */
export const halfSubordinators = setOf("after before since until till once as when where how why what than");

/** The first words of two by which a clause begins: "so that", "even if". */
export const leadIns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["so", setOf("that")],
  ["now", setOf("that")],
  ["such", setOf("that")],
  ["given", setOf("that")],
  ["provided", setOf("that")],
  ["even", setOf("though if when as after before because")],
  ["just", setOf("as when after before")],
  ["shortly", setOf("after before")],
  ["soon", setOf("after before")],
  ["only", setOf("after if when")],
  ["not", setOf("because")],
  ["in", setOf("order")],
]);

export const relatives = setOf("who whom whose which");

/** Words behind which the verb that follows is another clause's. */
export const clauseOpeners = setOf("who whom whose which where because although though while whereas if whether");

/** What may stand between a comma and its "which" or "whom": "two of whom", "in which". */
export const relativeLeads = setOf(
  "of in on at by for from to with under over about during after before through among all most many some several few both none neither either half each one two three four five six seven eight nine ten dozens hundreds thousands majority number",
);

export const coordinators = setOf("and but or nor yet so");

export const prepositions = setOf(
  "of in on at by for from to with under over about during through among into onto upon between against without within across near per than like despite toward towards beyond behind beside around off up down out via amid",
);

/** Words with "-ing" behind a comma that are prepositions, or tell of parts: they open no clause of their own. */
export const prepositionsInIng = setOf(
  "following according regarding concerning during pending notwithstanding owing depending",
);

/** Words that end in "-ing" and are no forms of verbs. */
export const nounsInIng = setOf(
  "morning evening nothing something anything everything building meeting spring king ring wing thing being ceiling wedding beijing housing funding shooting bombing hearing briefing",
);

export const subjectPronouns = setOf("he she it they we i you there this these those who that which");

export const determiners = setOf(
  "the a an his her its their our my your this these those some any no every each all both several many most few more another such other",
);

/** Verbs behind which what was said or thought may follow without "that". */
export const contentVerbs = setOf(
  "said says say believe believes believed think thinks thought know knows knew estimate estimates estimated claim claims claimed report reports reported announced confirmed found showed shows suggest suggests suggested indicate indicates indicated warned warns admitted insisted insists added adds hope hopes hoped fear fears feared expect expects expected concluded argued argues noted notes stated means meant realised realized predicted predicts alleged alleges ruled denied denies acknowledged acknowledges",
);

/** Behind these an infinitive is what is wanted, begun or likely, and no purpose. */
export const takesInfinitive = setOf(
  "failing seeking refusing threatening vowing promising agreeing forecast want wants need needs try tries trying plan plans planning seek seeks hope hopes hoping agree agrees begin begins began begun start starts seem seems appear appears tend tends fail fails continue continues refuse refuses decide decides choose chooses chose vow vows threaten threatens pledge pledges promise promises offer offers prepare prepares preparing manage manages afford intend intends intending wish wishes attempt attempts attempting ought used likely unlikely able unable ready willing unwilling due set poised bound sure certain eager reluctant free keen going about how whether what where when not is are was were be been being has have had having enough supposed first last only possible impossible easy hard difficult important necessary time right way ability need effort efforts plan decision attempt bid failure chance opportunity order power",
);

/** With these, the infinitive is done by their object: "forced 300 people to flee". */
export const takesObjectInfinitive = setOf(
  "ask asks asked tell tells told force forces forced forcing urge urges urged allow allows allowed allowing order orders ordered ordering help helps helped cause causes caused causing lead leads led expect expects expected invite invites invited warn warned require requires required enable enables enabled permit permits permitted prompt prompts prompted prompting encourage encouraged persuade persuaded want wants wanted call calls called calling push pushed get gets got",
);

/** Nouns and names that follow "to" as places, states and persons, so that no infinitive begins. */
export const nounsAfterTo = setOf(
  "it them him us me you people hospital school prison jail power death date court work war peace life church college university trial parliament congress safety freedom justice business market work sea land shore town bed home power record part reporters journalists police officials soldiers troops children women men students victims families residents lawmakers prosecutors investigators which whom whose what where some many most any all both one nearly about around more less at over under",
);
