import type { Sentence, Token } from "../sentences/sentence.ts";

/** Words between quotation marks, the marks included; offsets count in the article's text. */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  /** The mark that ends what is said: "," before "he said", "." or "?" at its end, none in a mere phrase. */
  readonly stop: "comma" | "full" | "none";
};

type Mark = { readonly at: number; readonly end: number; readonly isSingle: boolean; readonly kind: MarkKind };
type MarkKind = "open" | "close" | "either" | "neither";
/** What is open, and how many marks of the same kind within it. */
type Open = { readonly start: number; readonly isSingle: boolean; readonly depth: number };

/**
 * The quotations of an article whose text the sentences were cut from: curly, straight, doubled (`` '') and single marks,
 * also mixed. What is not closed ends with its paragraph, where the next paragraph opens it anew.
 */
export function findQuotations(sentences: readonly Sentence[], text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  let paragraph = 0;
  let end = 0;
  const close = (at: number): void => {
    if (open !== undefined && !open.isSingle) found.push(quotationOf(text, open.start, at));
    open = undefined;
  };
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) close(end);
    paragraph = sentence.paragraph;
    for (const mark of marksIn(sentence.tokens, text)) {
      const next = step(open, mark);
      if (next === "closes" && open !== undefined) {
        if (open.depth === 0) found.push(quotationOf(text, open.start, mark.end));
        open = open.depth === 0 ? undefined : { ...open, depth: open.depth - 1 };
      }
      if (next === "reopens" && open !== undefined && open.start >= sentence.start)
        open = { ...open, depth: open.depth + 1 };
      else if (next === "opens" || next === "reopens") {
        close(end);
        open = { start: mark.at, isSingle: mark.isSingle, depth: 0 };
      }
    }
    end = sentence.end;
  }
  close(end);
  return found;
}

/** What a mark does where `open` is open. Single marks within double ones are part of what is said. */
function step(open: Open | undefined, mark: Mark): "opens" | "closes" | "reopens" | "nothing" {
  if (mark.kind === "neither") return "nothing";
  if (open === undefined) return mark.kind === "close" ? "nothing" : "opens";
  if (open.isSingle !== mark.isSingle) return open.isSingle && mark.kind === "open" ? "reopens" : "nothing";
  if (mark.kind !== "open") return "closes";
  return mark.isSingle ? "nothing" : "reopens";
}

function quotationOf(text: string, start: number, end: number): Quotation {
  let last = end - 1;
  while (last > start && /[”"'’»\s)]/.test(text[last] ?? "")) last -= 1;
  const mark = text[last] ?? "";
  return { start, end, stop: mark === "," ? "comma" : /[.?!…—–-]/.test(mark) ? "full" : "none" };
}

const curly: Readonly<Record<string, MarkKind>> = { "“": "open", "”": "close", "«": "open", "»": "close", "„": "open" };

function marksIn(tokens: readonly Token[], text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "mark" || token.text.length > 1 || !/[“”«»„"`'‘’]/.test(token.text))
      continue;
    const mark = markAt(token, tokens[at + 1], text);
    at += mark.end - mark.at - 1;
    marks.push(mark);
  }
  return marks;
}

function markAt(token: Token, next: Token | undefined, text: string): Mark {
  const isDoubled = /['`’‘]/.test(token.text) && next?.text === token.text && next.start === token.end;
  const isTripled = isDoubled && text[token.end + 1] === token.text;
  const end = token.end + (isTripled ? 2 : isDoubled ? 1 : 0);
  const isSingle = !isDoubled && /['`‘’]/.test(token.text);
  const kind = isSingle ? singleKind(text, token) : doubleKind(token.text, text, token.start, end);
  return { at: token.start, end, isSingle, kind };
}

/** Where a mark and its place disagree, the place is believed: “It is,“ she said. */
function doubleKind(mark: string, text: string, start: number, end: number): MarkKind {
  const placed = placedKind(text, start, end);
  const known = curly[mark];
  if (known === "open") return placed === "close" && /[,.?!]/.test(text[start - 1] ?? "") ? "close" : "open";
  return known ?? placed;
}

function placedKind(text: string, start: number, end: number): MarkKind {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  const opens = /[\s([—–-]/.test(before) && /\S/.test(after);
  const closes = /[^\s([]/.test(before) && /[\s.,;:?!)\]—–-]/.test(after);
  if (opens === closes) return "either";
  return opens ? "open" : "close";
}

/** An apostrophe opens only before a capital behind a space, and closes only behind a mark or at the end of a word. */
function singleKind(text: string, { text: mark, start, end }: Token): MarkKind {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (mark !== "’" && /[\s([—–:]/.test(before) && /\p{L}|[.…]/u.test(after)) return "open";
  return mark !== "‘" && /\S/.test(before) && /[\s.,;:?!)\]—–-]/.test(after) ? "close" : "neither";
}
