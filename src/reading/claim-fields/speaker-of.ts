import type { Speaker } from "../../claims/claim.ts";
import type { EntityMention } from "../entities/entity-mention.ts";
import type { ReadSentence } from "../read-article.ts";
import type { Span } from "../span.ts";
import type { Attribution } from "../speakers/attribution.ts";
import { voiceOf } from "./voice.ts";

/** Who the sentence says said it; the article itself where most of it is said by nobody else. */
export function speakerOf(read: ReadSentence, named: NameSpeaker): Speaker {
  const voice = voiceOf(read);
  if (voice?.attribution.speaker === undefined) return { kind: "article" };
  const speaker = named(voice.attribution.speaker);
  return voice.isPartly && speaker.kind === "named" ? { ...speaker, isPartly: true } : speaker;
}

/** Names the one who is meant by a stretch of the text. */
export type NameSpeaker = (speaker: Span) => Speaker;

/** The attribution that covers most of the sentence. */
export const mainAttribution = (read: ReadSentence): Attribution | undefined => voiceOf(read)?.attribution;

/** Names speakers by the article's entities: the full name and role of the person meant, else the words as printed. */
export function createNameSpeaker(article: readonly ReadSentence[]): NameSpeaker {
  const references = article.flatMap((read) => read.references);
  const entities = article.flatMap((read) => read.entities);
  const sentences = article.map((read) => read.sentence);
  const within = (span: Span): readonly EntityMention[] =>
    between(entities, span).filter((entity) => entity.end <= span.end);
  return (speaker) => {
    const reference = references.find((one) => one.start === speaker.start && one.end === speaker.end);
    const meant = reference?.refersTo ?? speaker;
    const inside = within(meant);
    const person =
      inside.find((entity) => entity.kind === "person" && isWhoIsMeant(entity, meant)) ??
      inside.find((entity) => isAlone(entity, meant)) ??
      asideBehind(entities, meant, sentences);
    if (person === undefined) return { kind: "named", name: withoutAside(plain(meant.text)), role: undefined };
    return { kind: "named", name: person.name, role: person.role?.text };
  };
}

/** Of "Roe's lawyer", "a lawyer for Roe" and "the wife of Roe" it is not Roe who speaks. */
function isWhoIsMeant({ start, end, role }: EntityMention, meant: Span): boolean {
  if (/^['’]s?(?:\s|$)/.test(meant.text.slice(end - meant.start))) return false;
  const first = role === undefined || role.start < meant.start ? start : Math.min(start, role.start);
  const before = meant.text.slice(0, Math.max(0, first - meant.start));
  return !/\b(?:of|for|to|from|with|by|behind|against)\s+(?:the\s+|an?\s+)?$/i.test(before);
}

/** "The company's chief executive, Ana Roe,": the name set between commas right behind the words. */
function asideBehind(
  entities: readonly EntityMention[],
  { start, end }: Span,
  sentences: readonly Span[],
): EntityMention | undefined {
  const [sentence] = between(sentences, { text: "", start: start - longestSentence, end: start + 1 }).slice(-1);
  if (sentence?.text.slice(end - sentence.start, end - sentence.start + 2) !== ", ") return undefined;
  const [named] = between(entities, { text: "", start: end + 2, end: end + 3 });
  const isClosed = named !== undefined && /^[,.]/.test(sentence.text.slice(named.end - sentence.start));
  return isClosed && named.kind !== "place" ? named : undefined;
}

const longestSentence = 5_000;

/** An organisation speaks itself only where the words name nothing else: "the ministry", not "a ministry official". */
const isAlone = (entity: Span, speaker: Span): boolean =>
  speaker.text.replace(/^the\s+/i, "").length - entity.text.replace(/^the\s+/i, "").length <= 2;

/** "The contractor, who was asked about it": the aside tells of them, and does not name them. */
const withoutAside = (text: string): string => text.replace(/, (?:who|whose|which|an?|the)\b.*$/s, "");

const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/^[,;:\s]+|[,;:\s]+$/g, "");

/** The spans, sorted by place, that begin within another. */
function between<One extends Span>(spans: readonly One[], { start, end }: Span): readonly One[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    found.push(span);
  }
  return found;
}
