import type { TimeMention } from "../dates/time-mention.ts";
import type { ReadSentence } from "../read-article.ts";
import type { Attribution } from "../speakers/attribution.ts";
import { speechVerbs } from "../speakers/speech-verbs.ts";

type Read = Pick<ReadSentence, "sentence" | "times" | "attributions">;

/**
 * The times of a sentence that tell when somebody spoke and not when it happened: "…, police said on Friday", "X said on
 * Friday that …", "On Friday the council said that …", "told reporters on Friday", "in a statement on Friday", "according to a
 * report published on Friday".
 */
export function sayingTimes(read: Read): ReadonlySet<TimeMention> {
  const said = read.attributions.filter(isSaid);
  return new Set(read.times.filter((time) => isOne(time, read) && said.some((one) => isTimeOf(time, one, read))));
}

/** By a verb of saying, or "according to". */
const isSaid = ({ cue }: Attribution): boolean =>
  cue.text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => speechVerbs.get(word)?.isSaying === true || word === "according");

/** "By Friday", "since Friday" and "Friday's attack" belong to what is told. */
const isOne = ({ relation, end, granularity }: TimeMention, { sentence }: Read): boolean =>
  relation === "on" && granularity !== "vague" && !/^['’]/.test(sentence.text.slice(end - sentence.start));

const isTimeOf = (time: TimeMention, said: Attribution, read: Read): boolean =>
  isBehind(time, said, read) || isAhead(time, said, read) || isOfReport(time, said, read);

const byWhich = "(?:in|at|during) (?:an?|the|its|his|her|their) [^,;.]{1,60}?";
const listeners = "[\\p{L} ]{1,30}?";
const on = "(?:(?:late|early|again|later|earlier)\\s+)?(?:on|in)\\s+(?:the\\s+)?|(?:late|early)\\s+|(?:on\\s+)?";

/** What may stand between the verb and its day: those who were told, where it was said. */
const between = new RegExp(`^,?\\s*(?:${listeners}\\s)?(?:${byWhich}\\s)?(?:${on})$`, "iu");
/** The day is then whose verb follows: "said Monday would be quiet". */
const verbBehind = /^\s+(?:was|is|were|are|would|will|had|has|have|could|can|may|might|should|must)\b/i;
const closes = /^(?:\s+that\b|\s*[,;.:!?”"’)—–-]|\s*$)/i;
const opensContent = /\b(?:that|it|he|she|they|there|was|were|is|are|will|would|had|has|have|be|been)\b/i;

function isBehind(time: TimeMention, { cue, speaker, content }: Attribution, { sentence }: Read): boolean {
  const from = speaker !== undefined && speaker.start >= cue.end && speaker.end <= time.start ? speaker.end : cue.end;
  if (time.start < from || from < sentence.start) return false;
  const gap = sentence.text.slice(from - sentence.start, time.start - sentence.start);
  const rest = sentence.text.slice(time.end - sentence.start);
  if (!between.test(gap) || opensContent.test(gap) || (verbBehind.test(rest) && !/\bon\s+$/i.test(gap))) return false;
  const isTold = content.start < time.start && time.end <= content.end && content.start >= cue.end;
  return closes.test(rest) || (isDay(time) && (!isTold || /^\s*(?:(?:late|early)\s+)?(?:on\s+)?$/i.test(gap)));
}

const isDay = ({ granularity }: TimeMention): boolean => /^(?:day|day-part|instant)$/.test(granularity);

/** "On Friday the council said that", "In a statement on Friday, the council said". */
function isAhead(time: TimeMention, { cue, speaker, content }: Attribution, { sentence }: Read): boolean {
  if (speaker === undefined || speaker.start < time.end || speaker.start > cue.start) return false;
  if (content.start < speaker.start) return false;
  const gap = sentence.text.slice(time.end - sentence.start, speaker.start - sentence.start);
  return /^,?\s*(?:(?:the|an?)\s+)?$/i.test(gap) && opensWith(sentence.text.slice(0, time.start - sentence.start));
}

const lead = new RegExp(
  `^(?:.*\\s[—–-]+\\s+)?(?:(?:${byWhich}|(?:speaking|writing)\\b[^,;.]{0,40}?)\\s)?(?:${on})$`,
  "iu",
);
const opensWith = (before: string): boolean => lead.test(before);

/** "According to a report published on Friday": the day is the report's. */
function isOfReport({ start, end }: TimeMention, { speaker, cue }: Attribution, { sentence }: Read): boolean {
  const from = Math.max(cue.end, sentence.start);
  if (start < from || (speaker !== undefined && speaker.start > start)) return false;
  const before = sentence.text.slice(from - sentence.start, start - sentence.start);
  const isNear = speaker === undefined || end <= speaker.end + 1 || start - speaker.end <= longestAside;
  return isNear && published.test(before);
}

const longestAside = 40;
const published =
  /^[^,;.]*\b(?:published|released|issued|posted|made|given|dated|seen|sent|filed|broadcast|aired|statement|report|interview|briefing|conference)\s+(?:(?:late|early)\s+)?(?:on\s+)?$/i;
