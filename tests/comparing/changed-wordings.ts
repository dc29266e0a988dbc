import type { FactKind } from "../../src/log/change.ts";

/** What a change of wording is: the same, other words for the same, or other facts. */
export type Expected = "same" | "reworded" | readonly [FactKind, ...FactKind[]];

/** A sentence before and after, as printed in an article of 4 May 2024 (a Saturday). */
export const changedWordings: readonly (readonly [before: string, after: string, expected: Expected])[] = [
  // Typography.
  ["The mayor said “we will rebuild”.", 'The mayor said "we will rebuild".', "same"],
  ["The mayor’s office is closed.", "The mayor's office is closed.", "same"],
  ["The harbour – the oldest in the land – burned.", "The harbour — the oldest in the land — burned.", "same"],
  ["The harbour—the oldest in the land—burned.", "The harbour -- the oldest in the land -- burned.", "same"],
  ["The blaze lasted 10–12 hours.", "The blaze lasted 10-12 hours.", "same"],
  ["He hesitated… and left.", "He hesitated... and left.", "same"],
  ["Forty\u00a0boats burned.", "Forty boats burned.", "same"],
  ["Forty  boats\tburned.", "Forty boats burned.", "same"],
  ["The ﬁre was ﬁerce.", "The fire was fierce.", "same"],
  ["The cafe\u0301 burned.", "The café burned.", "same"],
  ["The har\u00adbour burned.", "The harbour burned.", "same"],
  ["The damage is 12\u202f000 euros.", "The damage is 12,000 euros.", "same"],
  ["Losses rose by 5 %.", "Losses rose by 5%.", "same"],
  ["“Why ?” the mayor asked.", "“Why?” the mayor asked.", "same"],
  ["The Bank's report said the boats were old.", "The Bank’s report said the boats were old.", "same"],
  ["'Stay away,' the mayor said.", "“Stay away,” the mayor said.", "same"],
  ["’’Stay away,’’ the mayor said.", "“Stay away,” the mayor said.", "same"],
  // Other words for the same.
  ["Forty boats burned in the harbour.", "40 boats burned in the harbour.", "reworded"],
  ["Forty boats burned in the harbour on Friday.", "On Friday, forty boats burned in the harbour.", "reworded"],
  ["Forty boats burned in the harbour.", "In the harbour 40 boats were burned.", "reworded"],
  ["The crew began to pump water.", "The crew started to pump water.", "reworded"],
  ["The harbour burned on Friday.", "The harbour burned on 3 May.", "reworded"],
  ["More than 400 people fled.", "Over 400 people fled.", "reworded"],
  ["Roughly 400 people fled.", "About 400 people fled.", "reworded"],
  ["The firm bought the yard.", "The firm purchased the yard.", "reworded"],
  ["Damage rose by 5 per cent.", "Damage rose by 5%.", "reworded"],
  ["Varna was captured by Otters.", "Otters captured Varna.", "reworded"],
  ["The mayor did not resign.", "The mayor didn't resign.", "reworded"],
  ["The boats, old and new, burned.", "The boats old and new burned.", "reworded"],
  ["The talks between France and Germany failed.", "The talks between Germany and France failed.", "reworded"],
  // Numbers.
  ["Forty boats burned in the harbour.", "Fifty boats burned in the harbour.", ["number"]],
  ["At least 9 people died.", "9 people died.", ["number"]],
  ["More than 400 people fled.", "Fewer than 400 people fled.", ["number"]],
  ["About 400 people fled.", "400 people fled.", ["number"]],
  ["The tank holds 40 litres.", "The tank holds 40 gallons.", ["number"]],
  ["The damage is 12 million dollars.", "The damage is 12 million euros.", ["number"]],
  ["The damage is $1.2 million.", "The damage is $1.2 billion.", ["number"]],
  ["Between 10 and 12 people were hurt.", "Between 10 and 15 people were hurt.", ["number"]],
  ["Losses rose by 5 per cent.", "Losses rose by 6 per cent.", ["number"]],
  ["Hundreds of people fled.", "Dozens of people fled.", ["number"]],
  ["Forty boats burned.", "Boats burned.", ["number"]],
  ["Losses rose by 0.20 to 0.30 cents, then 0.20.", "Losses rose by 0.30 to 0.30 cents, then 0.20.", ["number"]],
  ["The ferry leaves at 6.30 p.m. from pier 4.", "The ferry leaves at 6.40 p.m. from pier 4.", ["number"]],
  ["The ferry leaves at 6.30 p.m. from pier 4.", "From pier 4 the ferry leaves at 6:30 p.m.", "reworded"],
  ["The damage is 1.2 million euros.", "The damage is 1,200,000 euros.", "reworded"],
  // Dates.
  ["The harbour burned on Friday.", "The harbour burned on Thursday.", ["date"]],
  ["The trial opened on 3 March 2024.", "The trial opened on 4 March 2024.", ["date"]],
  ["The yard was built in 1990.", "The yard was built in 1991.", ["date"]],
  ["The yard was built in 1990.", "The yard was built.", ["date"]],
  ["The strike will last until June 2024.", "The strike will last until July 2024.", ["date"]],
  // Speakers.
  ["The boats were old, said Ann Poe.", "The boats were old, said Jane Roe.", ["speaker", "name"]],
  ["The boats were old, said Ann Poe.", "The boats were old.", ["speaker", "name"]],
  ["The boats were old.", "The boats were old, the harbour master said.", ["speaker"]],
  ["“The boats were old,” the mayor said.", "“The boats were old,” the harbour master said.", ["speaker"]],
  // Hedges.
  ["The captain reportedly fled.", "The captain fled.", ["hedge"]],
  ["The captain fled.", "The captain allegedly fled.", ["hedge"]],
  ["The captain may have fled.", "The captain has fled.", ["hedge"]],
  ["The captain may have fled.", "The captain reportedly fled.", ["hedge"]],
  ["The captain is unlikely to return.", "The captain is reportedly unlikely to return.", ["hedge"]],
  // Negation.
  ["The captain did not flee.", "The captain did flee.", ["negation"]],
  ["The captain will resign.", "The captain will not resign.", ["negation"]],
  ["The pumps had never failed.", "The pumps had failed.", ["negation"]],
  ["No boats were lost in the fire.", "Boats were lost in the fire.", ["negation"]],
  // Names.
  ["Forty boats burned in Varna.", "Forty boats burned in Burgas.", ["name"]],
  ["The firm belongs to Ann Poe.", "The firm belongs to Jane Roe.", ["name"]],
  ["The firm belongs to Andrii Sybiha.", "The firm belongs to Andrii Sybiga.", ["name"]],
  ["The Lynx beat the Otters in the final.", "The Otters beat the Lynx in the final.", ["name"]],
  ["The deal joins France and Germany.", "The deal joins France.", ["name"]],
  ["The firm belongs to Ann Poe.", "The firm belongs to Poe.", "reworded"],
  ["The harbour of Ukraine burned.", "The Ukrainian harbour burned.", "reworded"],
  // Wording.
  ["The captain was arrested.", "The captain was acquitted.", ["wording"]],
  ["Two armed men were held.", "Two men were held.", ["wording"]],
  ["The boats burned.", "The boats sank.", ["wording"]],
  ["The mayor denied the report.", "The mayor confirmed the report.", ["wording"]],
  // Several at once.
  ["At least 9 people died in Varna.", "Reportedly 12 people died in Burgas.", ["number", "hedge", "name"]],
];
