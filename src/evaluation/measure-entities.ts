import { z } from "zod";
import type { EntityKind } from "../reading/entities/entity-mention.ts";
import { findEntities } from "../reading/entities/find-entities.ts";
import type { Sentence, Token } from "../reading/sentences/sentence.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { rowsOf } from "./rows-of.ts";

const rowSchema = z.object({ doc: z.number(), tokens: z.array(z.string()), ner: z.array(z.string()) });
type Row = z.infer<typeof rowSchema>;

/**
 * People, organisations and places of news (CoNLL 2003 tags). Each document is read as one article whose sentences are
 * its tokens joined by blanks. A mention is right when it begins and ends where a marked one does and is of its kind.
 * MISC is left out of what is marked and of what is found. Figures are micro-averaged over the three kinds: precision
 * over all that was found, recall over all that is marked, F1 of the two. Rules were written while looking at errors of
 * the first half of the documents; the second half only checks them.
 */
export const measureEntities: EvaluationPart = {
  title: "People, organisations and places (ner_conll2003)",
  files: ["ner_conll2003/dev/sentences.jsonl"],
  measure: ([lines = ""]) => {
    const documents = documentsOf(rowsOf(lines, rowSchema));
    const half = Math.ceil(documents.length / 2);
    const judged = documents.map(judge);
    const all = judged.flat();
    return [
      scored("F1", all, 0.85),
      ...kinds.map((kind) =>
        scored(
          `F1, ${kind}`,
          all.filter((one) => one.kind === kind),
        ),
      ),
      scored("F1, first half", judged.slice(0, half).flat()),
      scored("F1, second half", judged.slice(half).flat()),
    ];
  },
};

const kinds: readonly EntityKind[] = ["person", "place", "organisation"];

/** One marked or found mention of a document: both, when it is right. */
type Judged = { readonly kind: EntityKind; readonly isMarked: boolean; readonly isFound: boolean };

type Document = { readonly sentences: readonly Sentence[]; readonly marked: ReadonlySet<string> };

function documentsOf(rows: readonly Row[]): readonly Document[] {
  const byDocument = Map.groupBy(rows, ({ doc }) => doc);
  return [...byDocument.values()].map(documentOf);
}

function documentOf(rows: readonly Row[]): Document {
  const sentences: Sentence[] = [];
  const marked = new Set<string>();
  let start = 0;
  for (const [index, { tokens, ner }] of rows.entries()) {
    const placed = tokensOf(tokens, start);
    const text = tokens.join(" ");
    for (const span of markedSpans(placed, ner)) marked.add(span);
    sentences.push({ text, start, end: start + text.length, paragraph: index + 1, number: 1, tokens: placed });
    start += text.length + 1;
  }
  return { sentences, marked };
}

function tokensOf(texts: readonly string[], from: number): readonly Token[] {
  let start = from;
  return texts.map((text) => {
    const token = { text, lower: text.toLowerCase(), start, end: start + text.length, kind: kindOf(text) };
    start = token.end + 1;
    return token;
  });
}

function kindOf(text: string): Token["kind"] {
  if (/^\d/.test(text)) return "number";
  return /\p{L}/u.test(text) && !text.startsWith("'") ? "word" : "mark";
}

const kindByTag: Readonly<Record<string, EntityKind>> = { PER: "person", ORG: "organisation", LOC: "place" };

/** The marked mentions as "start end kind". In IOB1 a name goes on while its tag stays I- of one kind. */
function markedSpans(tokens: readonly Token[], tags: readonly string[]): readonly string[] {
  const spans: { start: number; end: number; tag: string }[] = [];
  let before = "O";
  for (const [at, tag] of tags.entries()) {
    const token = tokens[at];
    const open = spans.at(-1);
    if (token !== undefined && tag !== "O") {
      const goesOn = tag.startsWith("I-") && before.slice(2) === tag.slice(2);
      if (goesOn && open !== undefined) open.end = token.end;
      if (!goesOn) spans.push({ start: token.start, end: token.end, tag: tag.slice(2) });
    }
    before = tag;
  }
  return spans.flatMap(({ start, end, tag }) => {
    const kind = kindByTag[tag];
    return kind === undefined ? [] : [`${start} ${end} ${kind}`];
  });
}

function judge({ sentences, marked }: Document): readonly Judged[] {
  const found = new Set(findEntities(sentences).map(({ start, end, kind }) => `${start} ${end} ${kind}`));
  return kinds.flatMap((kind) =>
    [...new Set([...marked, ...found])]
      .filter((span) => span.endsWith(kind))
      .map((span) => ({ kind, isMarked: marked.has(span), isFound: found.has(span) })),
  );
}

function scored(name: string, judged: readonly Judged[], reach?: number): Measured {
  const marked = judged.filter((one) => one.isMarked).length;
  const found = judged.filter((one) => one.isFound).length;
  const right = judged.filter((one) => one.isMarked && one.isFound).length;
  const share = (whole: number): string => (whole === 0 ? "–" : ((100 * right) / whole).toFixed(1));
  return {
    name,
    value: marked + found === 0 ? 0 : (2 * right) / (marked + found),
    of: marked,
    note: `precision ${share(found)}, recall ${share(marked)}`,
    ...(reach === undefined ? {} : { reach }),
  };
}
