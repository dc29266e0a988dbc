import type { Sentence } from "../sentences/sentence.ts";
import { type DateContext, type Resolved, unresolved } from "./date-context.ts";
import type { Expression, FoundExpression } from "./expression.ts";
import { findExpressions } from "./find-expressions.ts";
import { type Outlook, outlookAt } from "./outlook-at.ts";
import { relationBefore } from "./relation-before.ts";
import { resolveExpression } from "./resolve-expression.ts";
import { afterMention } from "./said.ts";
import type { TimeAnchor, TimeMention } from "./time-mention.ts";
import { meaningOf } from "./timex-value.ts";
import { writtenGranularity } from "./written-granularity.ts";

/** What the text has said of time so far. */
type Story = Pick<DateContext, "said" | "quarter" | "isLongPeriod">;

/**
 * The dates and times of an article in order. Weekdays and months lie in the past of the article unless the words around
 * speak of what is to come; "the following day" is counted from the date before it in the text. Without `published`
 * (`YYYY-MM-DD` or an ISO instant) relative expressions stay without value, but for months and longer where the article
 * writes out the day of its news. Values are TIMEX3 (TimeML 1.2.1).
 */
export function findTimes(
  sentences: readonly Sentence[],
  { published }: { readonly published: string | undefined },
): readonly TimeMention[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "")?.[0];
  const mentions = timesCountedFrom(sentences, day);
  const written = day === undefined ? dayOfLead(mentions) : undefined;
  return written === undefined ? mentions : withLongPeriods(mentions, written, sentences);
}

/** How far into an article the day of its news stands. */
const leadMentions = 3;

/** The first whole day that the article itself writes out near its beginning. */
const dayOfLead = (mentions: readonly TimeMention[]): TimeMention | undefined =>
  mentions
    .slice(0, leadMentions)
    .find((one) => one.granularity === "day" && one.days !== undefined && !one.isAmbiguous);

const longPeriods: ReadonlySet<string> = new Set(["month", "season", "quarter", "half", "year", "decade"]);

/** "Last fall" is counted from a day that the article writes out, where no publication date is known; a weekday is not. */
function withLongPeriods(
  mentions: readonly TimeMention[],
  written: TimeMention,
  sentences: readonly Sentence[],
): readonly TimeMention[] {
  const counted = timesCountedFrom(sentences, written.days?.from);
  return mentions.map((mention, at) => {
    const other = counted[at];
    const isLong = mention.days === undefined && longPeriods.has(mention.granularity) && other?.start === mention.start;
    if (!isLong || other.anchor === undefined) return mention;
    return { ...other, anchor: { value: other.anchor.value, from: "text", words: written.text } };
  });
}

function timesCountedFrom(sentences: readonly Sentence[], day: string | undefined): readonly TimeMention[] {
  const mentions: TimeMention[] = [];
  let story: Story = { said: {}, quarter: undefined, isLongPeriod: false };
  for (const sentence of sentences) {
    const read = timesOf(sentence, day, story);
    mentions.push(...read.mentions);
    story = read.story;
  }
  return mentions;
}

type Read = { readonly mentions: readonly TimeMention[]; readonly story: Story };

function timesOf(sentence: Sentence, published: string | undefined, before: Story): Read {
  const found = findExpressions(sentence);
  if (found.length === 0) return { mentions: [], story: withPeriod(before, sentence.text) };
  const isReport = report.test(sentence.text);
  const mentions: TimeMention[] = [];
  let story = before;
  let readTo = 0;
  let outlook: Outlook = "open";
  for (const one of found) {
    const [from, to] = [one.start - sentence.start, one.end - sentence.start];
    const between = sentence.text.slice(readTo, from);
    outlook = readTo > 0 && listed.test(between) ? outlook : outlookAt(sentence.text, from, to);
    if (isNoDate(one.expression, outlook)) continue;
    story = withPeriod(story, between);
    readTo = to;
    const lead = sentence.text.slice(0, from);
    const mention = mentionOf(one, { ...story, published, isReport, outlook }, lead);
    mentions.push(mention);
    story = storyAfter(story, one.expression, { mention, isAside: isReporting(lead) });
  }
  return { mentions, story: withPeriod(story, sentence.text.slice(readTo)) };
}

const withPeriod = (story: Story, text: string): Story =>
  story.quarter !== undefined && !story.isLongPeriod && longPeriod.test(text)
    ? { ...story, isLongPeriod: true }
    : story;

/** What stands between the dates of a list, "on Monday or Tuesday"; they look the same way. */
const listed = /^\s*(?:,|,?\s*and|,?\s*or|to|through|-|–)\s*(?:(?:on|in)\s+)?$/;

const report = /\b(?:a share|net|income|earnings|revenues?|sales|profits?|loss(?:es)?|results)\b/i;

const longPeriod = /\b(?:six|nine|12|twelve)[\s-]months?\b|\bfor\s+(?:all\s+of|the\s+(?:full|fiscal|whole))\b/i;

/** "In two weeks" is a date only of what is to come, else it is how long something took. */
const isNoDate = (expression: Expression, outlook: Outlook): boolean =>
  expression.kind === "shift" && expression.isOnlyAhead === true && outlook !== "future";

/** The day on which something was said, "police said Friday", is not what "the following day" follows. */
const isReporting = (before: string): boolean => reporting.test(before.slice(-40));

const reporting = /\b(?:said|says|told\s+[\p{L} ]{1,20}|announced|reported|added)\s+(?:(?:on|late|early|in)\s+)?$/iu;

type Latest = { readonly mention: TimeMention; readonly isAside: boolean };

function storyAfter(story: Story, expression: Expression, { mention, isAside }: Latest): Story {
  const said = isAside && story.said.day !== undefined ? story.said : afterMention(story.said, mention);
  const { value } = mention;
  if (expression.kind !== "quarter" || expression.yearsBack > 0 || value === undefined) return { ...story, said };
  const isComparison = story.quarter?.slice(4) === value.slice(4) && value < story.quarter;
  return { said, quarter: isComparison ? story.quarter : value, isLongPeriod: false };
}

function mentionOf(found: FoundExpression, context: DateContext, before: string): TimeMention {
  const { expression, text, start, end } = found;
  const relation = isSpan(expression) ? "on" : relationBefore(before);
  const counted = resolveExpression(expression, context);
  const isOpen = relation === "until" && isTodayOrNext(expression, counted, context);
  const resolved = isOpen ? unresolved : counted;
  const { granularity, days } = meaningOf(resolved.value);
  return {
    text,
    start,
    end,
    value: resolved.value,
    granularity: resolved.value === undefined ? writtenGranularity(expression) : granularity,
    days,
    part: expression.part,
    relation,
    anchor: anchorOf(resolved, context.published),
    isAmbiguous: expression.kind === "ambiguous" || isOpen,
  };
}

/** "Will stay closed until Friday", printed on a Friday, may mean the evening or the week after: it is shown as written. */
const isTodayOrNext = (expression: Expression, { value }: Resolved, { published, outlook }: DateContext): boolean =>
  expression.kind === "weekday" && expression.which === undefined && outlook === "future" && value === published;

/** "From 3 to 5 May" names all of its days: it neither begins nor ends with them. */
const isSpan = (expression: Expression): boolean => expression.kind === "month" && expression.lastDay !== undefined;

function anchorOf({ value, from }: Resolved, published: string | undefined): TimeAnchor | undefined {
  if (from === undefined || value === undefined) return undefined;
  if (from !== "publication") return { ...from, from: "text" };
  return published === undefined ? undefined : { value: published, from, words: undefined };
}
