/** Words that ask about the present state of things: a claim about the past does not answer them. */
const nowWords = new Set(["still", "now", "nowadays", "today", "currently", "tonight", "presently"]);

/** Words that stand in questions of any subject and say nothing of what is asked about. */
const genericWords = new Set(
  "happen happens happened happening occur occurs occurred place took taken thing things anything something everything anyone someone anybody somebody everyone people person exactly actually really please know known tell told say says article articles story news record information info details detail many much kind sort type way far long".split(
    " ",
  ),
);

export const isNowWord = (form: string): boolean => nowWords.has(form);

export const isGenericWord = (form: string): boolean => genericWords.has(form);
