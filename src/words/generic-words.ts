/** Words that ask about the present state of things: a claim about the past does not answer them. */
const nowWords = new Set(["still", "now", "nowadays", "today", "currently", "tonight", "presently"]);

/** Words that stand in questions of any subject and say nothing of what is asked about. */
const genericWords = new Set(
  "two three four five six seven eight nine ten considered considers consider regarded viewed deemed own together more most less versus vs happen happens happened happening occur occurs occurred place took taken thing things anything something everything anyone someone anybody somebody everyone people person exactly actually really please know known tell told say says said saying article articles story news record information info details detail many much kind sort type way".split(
    " ",
  ),
);

/** Words of so many uses that one which the record lacks is no reason to refuse. */
const lightWords = new Set(
  "get gets got getting gotten go goes going gone went come comes came coming put puts see sees saw seen use uses used make makes made making give gives gave given take takes taking keep keeps kept let lets try tries tried turn turns turned bring brings brought want wants need needs look looks looking set run runs work works start started find found even own man men woman women guy guys lot lots bit whole actual cos because way ways done first place case situation time play plays part parts".split(
    " ",
  ),
);

/** Verbs by which somebody is said to say something: a claim with a speaker covers any of them to a degree. */
const speechStems = new Set(
  "claim say state argu suggest blame accus rais voic express mention stress warn note point describ call think believ report tell announc declar insist add comment remark alleg maintain complain question explain admit confirm deni".split(
    " ",
  ),
);

export const isSpeechStem = (stem: string): boolean => speechStems.has(stem);

/** Turns of phrase without a meaning of their own in a question; of "how old is Roe" the measure is no word to be found. */
export const idlePhrases =
  /^(?:old|long|far|tall|heavy|fast|deep|wide|expensive|costly|rich|young)\s+(?=(?:is|are|was|were|did|does|do|has|have|had|will|would)\b)|\b(?:in the first place|at all|so far|of course|as well|these days|for real|in particular|in general|when it comes to|in (?:the|this) (?:article|story|text|record))\b/gi;

export const isNowWord = (form: string): boolean => nowWords.has(form);

export const isGenericWord = (form: string): boolean => genericWords.has(form);

export const isLightWord = (form: string): boolean => lightWords.has(form);
