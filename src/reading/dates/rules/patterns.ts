import { ordinals } from "../date-words.ts";

/** Pieces that the patterns of dates are put together from. Each names the group that it fills. */

const longMonths =
  "January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER";

/** An abbreviation without its full stop is a month only before a number: "Jan 5", not "Jan Novak". */
export const month = `(?<month>(?:${longMonths})\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b(?=\\s+\\d)))`;

export const weekday =
  "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.(?=\\s+\\p{L}))";

export const year = "(?<year>1[5-9]\\d{2}|20\\d{2})";

export const dayNumber = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

/** Days in words, longest first, as they are read aloud: "March eighth". */
export const dayWords = [...ordinals].reverse().join("|").replaceAll("-", "[\\s-]");

/** "28-30" and "3 to 5" behind a month: the day that a span of days ends with. */
export const lastDay = "(?:(?:\\s?[-–]\\s?|\\s+to\\s+)(?<lastDay>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?![\\d/–-]))?";

/** "3 to 5", "3–5", "3 and 4" before a month. */
export const daysApart =
  "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?:\\s?[-–]\\s?|\\s+(?:to|and|or)\\s+)(?<lastDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

const units = "one|two|three|four|five|six|seven|eight|nine";

export const count = `(?<count>\\d{1,3}|an?|a couple of|couple of|a few|several|half a|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${units}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${units})`;

export const roughly = "(?:(?:(?:more|less)\\s+than|about|around|some|nearly|almost|over)\\s+)?";

export const unit = "(?<unit>day|week|month|quarter|year|decade|centur(?:y|ie)|weekend)s?";

export const singleUnit = unit.replace("s?", "");

export const dayPart = "(?<dayPart>morning|afternoon|evening|night)";

export const which = "(?<which>[Ll]ast|[Tt]his\\s+past|[Pp]ast|[Tt]his\\s+coming|coming|[Tt]his|[Nn]ext)";

/** Which of them in the text: "the following Monday". */
export const whichOfText = "(?:[Tt]he\\s+)?(?<whichOfText>following|previous|preceding|same|[Tt]hat|[Tt]hat\\s+same)";

export const early =
  "(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)(?:\\s+(?:in|on)\\b)?(?:\\s+the\\b)?[\\s-]+)?";

export const partWords = "(?:[Tt]he\\s+)?(?:very\\s+)?(?<partOf>end|beginning|start|middle|close|rest)\\s+of\\s+";

export const partOf = `(?:${partWords})?`;

export const otherYear = "(?:\\s+(?:of\\s+)?(?<otherYear>last|this|next)\\s+year)";

export const ordinal = "(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)";

export const zone =
  "(?:\\s+(?:[ECMP][SD]?T|[A]?EST|AEDT|GMT|UTC|BST|CET|CEST|EET|EEST|IST|JST|KST|MSK|(?:[Ll]ocal|[Ee]astern|[Pp]acific|[Cc]entral|Moscow|London)\\s+[Tt]ime)\\b)?";
