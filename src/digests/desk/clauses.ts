import { readTime } from "../../schedules/read-time.ts";
import { readNewsKind } from "./news-kinds.ts";

/** The parts of what is typed behind digest add and watch, each begun by a word of its own. */
export type ClauseName =
  | "about"
  | "people"
  | "places"
  | "from"
  | "only"
  | "length"
  | "nothing"
  | "in"
  | "cooldown"
  | "quiet";

export type Clauses = {
  /** What stands before the first of them, or behind the channel. */
  readonly head: string;
  /** What stands behind each; joined by a comma where one came twice. Quotation marks are kept. */
  readonly of: ReadonlyMap<ClauseName, string>;
};

type Token = { readonly text: string; readonly word: string; readonly hasColon: boolean };
type Around = { readonly next: Token | undefined; readonly following: Token | undefined; readonly isInText: boolean };

const isQuoted = (text: string): boolean => /^["“]/.test(text);
/** A name, a quotation or the name of a site: what a list holds. In the middle of a topic nothing else begins one. */
const beginsName = ({ text }: Token): boolean => isQuoted(text) || /^[\p{Lu}\p{N}]|\w\.\w/u.test(text);
const isNumber = ({ text }: Token): boolean => /^\d+\D{0,3}$/.test(text);
const isChannel = ({ text }: Token): boolean => /^[a-z]+:\S|^<?#\S/i.test(text);
const isTimes = ({ word }: Token): boolean => readTime(word.split(/[-–—]/)[0] ?? "") !== undefined || word === "from";

const namesList = (token: Token, { next, isInText }: Around): boolean =>
  next !== undefined && (!isInText || token.hasColon || beginsName(next));
const followedBy =
  (fits: (token: Token) => boolean) =>
  (_: Token, { next, isInText }: Around): boolean =>
    next === undefined ? !isInText : !isInText || fits(next);

/** Words that begin a clause, and where they do: "about the killed people in Kursk" is a topic to its end. */
const beginnings: Readonly<Record<string, readonly [ClauseName, (token: Token, around: Around) => boolean]>> = {
  about: ["about", (_, { isInText }) => !isInText],
  people: ["people", namesList],
  person: ["people", namesList],
  places: ["places", namesList],
  place: ["places", namesList],
  from: ["from", namesList],
  sources: ["from", namesList],
  only: ["only", followedBy(({ word }) => readNewsKind(word) !== undefined)],
  length: ["length", followedBy(isNumber)],
  // No news is about a cooldown, and one that is written otherwise is to be refused and not to be news.
  cooldown: ["cooldown", () => true],
  quiet: ["quiet", (_, { next }) => next !== undefined && isTimes(next)],
  in: ["in", (_, { next }) => next !== undefined && isChannel(next)],
};

/** Takes words apart. `isTopicFirst`: what stands before the first clause is a topic, and otherwise a time. */
export function readClauses(words: string, isTopicFirst: boolean): Clauses {
  const tokens = tokensOf(words);
  const head: string[] = [];
  const parts: { readonly name: ClauseName; readonly texts: string[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = parts.at(-1);
    // A channel is one word, and a time may follow it: “in slack:C0123456 weekdays 8:30”.
    const current = !isTopicFirst && last?.name === "in" && last.texts.length > 0 ? undefined : last;
    const isOpened = current !== undefined && current.texts.length === 0;
    const isInText = current === undefined ? isTopicFirst && head.length > 0 : current.name === "about";
    const around = { next: tokens[index + 1], following: tokens[index + 2], isInText };
    // Behind the word that opens a clause stands what it is about, whatever it is; but never the channel.
    const begins = begun(token, around);
    const name = isOpened && current.name !== "nothing" && begins !== "in" ? undefined : begins;
    if (name !== undefined) parts.push({ name, texts: name === "nothing" ? [token.word] : [] });
    else (current?.texts ?? head).push(token.text);
  }
  return { head: head.join(" "), of: joined(parts) };
}

const tokensOf = (words: string): readonly Token[] =>
  (words.match(/["“][^"”]*["”],?|\S+/g) ?? []).map((text) => ({
    text,
    word: text.toLowerCase().replace(/[:,;]+$/, ""),
    hasColon: text.endsWith(":"),
  }));

function begun(token: Token, around: Around): ClauseName | undefined {
  if (isQuoted(token.text)) return undefined;
  if (saysWhenNothing(token, around)) return "nothing";
  const beginning = Object.hasOwn(beginnings, token.word) ? beginnings[token.word] : undefined;
  if (beginning === undefined) return undefined;
  const [name, begins] = beginning;
  return begins(token, around) ? name : undefined;
}

/** "quiet when nothing", "say nothing new". */
const saysWhenNothing = ({ word }: Token, { next, following }: Around): boolean =>
  /^(?:quiet|silent)$/.test(word)
    ? next?.word === "when" && following?.word === "nothing"
    : word === "say" && next?.word === "nothing";

function joined(parts: readonly { readonly name: ClauseName; readonly texts: readonly string[] }[]) {
  const of = new Map<ClauseName, string>();
  for (const { name, texts } of parts) {
    const before = of.get(name);
    const text = texts.join(" ").replace(/[,;]$/, "");
    of.set(name, before === undefined ? text : `${before}, ${text}`);
  }
  return of;
}
