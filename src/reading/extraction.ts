import { mainAttribution } from "./claim-fields/speaker-of.ts";
import type { TimeMention } from "./dates/time-mention.ts";
import type { EntityMention } from "./entities/entity-mention.ts";
import type { HedgeMention } from "./hedges/hedge-mention.ts";
import type { Quantity } from "./quantities/quantity.ts";
import { type ReadSentence, readArticle } from "./read-article.ts";
import type { Span } from "./span.ts";
import type { Attribution } from "./speakers/attribution.ts";

/** One sentence as scripts read it. Offsets are UTF-16 units of the article's text; what is not stated is `null`. */
export type ExtractedClaim = Span & {
  /** Both from 1; the sentence is counted within its paragraph. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly entities: readonly (Span & Pick<EntityMention, "kind" | "name"> & { readonly role: string | null })[];
  readonly times: readonly (Span &
    Pick<TimeMention, "granularity"> & {
      readonly value: string | null;
      readonly anchor: {
        readonly value: string;
        readonly from: "publication" | "text";
        readonly words: string | null;
      } | null;
    })[];
  readonly quantities: readonly (Span & Pick<Quantity, "value" | "operator"> & { readonly unit: string | null })[];
  readonly attribution: (Pick<Attribution, "cue" | "content" | "direct"> & { readonly speaker: Span | null }) | null;
  readonly hedges: readonly (Span & Pick<HedgeMention, "kind">)[];
};

/** Everything that is read of a text, sentence by sentence. `published`: what relative dates are counted from. */
export const extractionOf = (text: string, published: string | undefined): readonly ExtractedClaim[] =>
  readArticle(text, published).map(extractedFrom);

function extractedFrom(read: ReadSentence): ExtractedClaim {
  const { sentence, entities, times, quantities, hedges } = read;
  return {
    ...spanFrom(sentence),
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    entities: entities.map((one) => ({
      ...spanFrom(one),
      kind: one.kind,
      name: one.name,
      role: one.role?.text ?? null,
    })),
    times: times.map((one) => ({
      ...spanFrom(one),
      value: one.value ?? null,
      granularity: one.granularity,
      anchor: one.anchor === undefined ? null : { ...one.anchor, words: one.anchor.words ?? null },
    })),
    quantities: quantities.map((one) => ({
      ...spanFrom(one),
      value: one.value,
      operator: one.operator,
      unit: one.unit ?? null,
    })),
    attribution: attributionFrom(mainAttribution(read) ?? read.attributions[0]),
    hedges: hedges.map((one) => ({ ...spanFrom(one), kind: one.kind })),
  };
}

function attributionFrom(attribution: Attribution | undefined): ExtractedClaim["attribution"] {
  if (attribution === undefined) return null;
  const { speaker, cue, content, direct } = attribution;
  return {
    speaker: speaker === undefined ? null : spanFrom(speaker),
    cue: spanFrom(cue),
    content: spanFrom(content),
    direct,
  };
}

const spanFrom = ({ text, start, end }: Span): Span => ({ text, start, end });
