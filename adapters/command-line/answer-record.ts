import type { Answered } from "../../src/answer-from.ts";
import type { Claim, EventDate, Figure } from "../../src/claims/claim.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { statementOf } from "../../src/reply/statement-of.ts";

/**
 * An answer as scripts read it, one JSON object a line. What a source does not state is `null`, never left out. A help
 * page counts as found, a request that cannot be served (too long, without words) as nothing.
 */
export type AnswerRecord = {
  /** What was asked, as typed. */
  readonly query: string;
  /** The kind of answer or view that was understood: "who", "timeline", "help" … */
  readonly kind: string;
  readonly outcome: "found" | "nothing" | "ambiguous";
  /** The short answers, best first; empty where the claims must speak for themselves. */
  readonly short: readonly string[];
  /** Answer and evidence, best first; empty unless found. */
  readonly claims: readonly ClaimRecord[];
  /** The reply as plain text. */
  readonly text: string;
  /** Milliseconds from asking to the reply. */
  readonly ms: number;
};

type ClaimRecord = {
  readonly id: string;
  readonly text: string;
  readonly quote: string | null;
  /** "the article's own voice", or name and role. */
  readonly speaker: string;
  readonly hedge: string | null;
  /** How it may be used: "on background: do not name the source"; null on the record. */
  readonly groundRule: string | null;
  readonly article: {
    readonly title: string;
    readonly outlet: string;
    readonly url: string | null;
    readonly published: string | null;
  };
  /** Paragraph and sentence from 1; offsets in UTF-16 units where the article's text is held. */
  readonly at: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly start: number | null;
    readonly end: number | null;
  };
  readonly when: readonly Nullable<EventDate>[];
  readonly numbers: readonly Figure[];
  /** The page, opened at the words where they are quoted. */
  readonly link: string | null;
};

type Nullable<T> = { readonly [Key in keyof T]: undefined extends T[Key] ? Exclude<T[Key], undefined> | null : T[Key] };

const outcomes = {
  found: "found",
  nothing: "nothing",
  ambiguous: "ambiguous",
  help: "found",
  problem: "nothing",
  done: "found",
  "not-permitted": "nothing",
} as const satisfies Readonly<Record<Answered["outcome"], AnswerRecord["outcome"]>>;

export function answerRecord(query: string, answered: Answered, ms: number): AnswerRecord {
  return {
    query,
    kind: answered.kind,
    outcome: outcomes[answered.outcome],
    short: answered.short,
    claims: answered.claims.map(claimRecord),
    text: renderPlain(answered.reply),
    ms: Math.round(ms * 1000) / 1000,
  };
}

function claimRecord(claim: Claim): ClaimRecord {
  const { title, outlet, url, published } = claim.article;
  const { paragraph, sentence, start, end } = claim.at;
  const { text, quote, speaker, groundRule, sources } = statementOf(claim);
  return {
    id: claim.id,
    text,
    quote: quote ?? null,
    speaker,
    hedge: claim.hedge?.words ?? null,
    groundRule: groundRule ?? null,
    article: { title, outlet, url: url ?? null, published: published ?? null },
    at: { paragraph, sentence, start: start ?? null, end: end ?? null },
    when: claim.when.map((date) => ({ ...date, countedFrom: date.countedFrom ?? null })),
    numbers: claim.figures,
    link: sources[0].link ?? url ?? null,
  };
}
