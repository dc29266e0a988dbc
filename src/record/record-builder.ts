import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import type { Concepts } from "../search/concepts.ts";
import { FieldBuilder } from "../search/field-builder.ts";
import type { FrozenField } from "../search/frozen-field.ts";
import { GrowingArray } from "../search/growing-array.ts";
import { gramsIn } from "../search/likeness.ts";
import { RemainderTable } from "../search/remainder-table.ts";
import { hashOfString } from "../search/string-hash.ts";
import { analyseClaim } from "./analyse-claim.ts";
import { type ClaimBodies, claimBytes, heldBodies, packBytes, packedBodies } from "./claim-bodies.ts";
import { finished } from "./finished.ts";
import { freezeTopics } from "./freeze-topics.ts";
import { articleOf, type FrozenRecord, type IndexField, indexFields, type Shelf } from "./frozen-record.ts";
import { mapFields } from "./map-fields.ts";
import { orderByHash } from "./order-by-hash.ts";
import { sampleGrams } from "./sample-grams.ts";
import { heldTexts, packedTexts, textBytes } from "./stored-texts.ts";

/** An article as it enters the record, its claims in the order of its text. */
export type EnteredArticle = {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** The stored text in which the offsets of its claims count. */
  readonly text?: string | undefined;
};

/** Where the claims of an article begin among those added. */
type Added = Pick<EnteredArticle, "article" | "text"> & { readonly first: number; readonly count: number };

/** Takes in one article after the other, in any order, and lays all of them down at the end. */
export class RecordBuilder {
  readonly #concepts: Concepts;
  readonly #isPacked: boolean;
  readonly #fields = mapFields(() => new FieldBuilder());
  readonly #added = new Map<ArticleId, Added>();
  readonly #claims: Claim[] = [];
  readonly #bytes: Uint8Array[] = [];
  readonly #topics: (readonly string[])[] = [];
  readonly #idHashes = new GrowingArray((length) => new Uint32Array(length));
  readonly #paragraphs = new GrowingArray((length) => new Uint32Array(length));

  /** @param isPacked claims are kept as bytes, which take a fraction of the memory, and read when they are shown */
  constructor(concepts: Concepts, { isPacked = false } = {}) {
    this.#concepts = concepts;
    this.#isPacked = isPacked;
  }

  /** An article that is added again takes the place of what was added. */
  add({ article, claims, text }: EnteredArticle): void {
    this.#added.set(article.id, { article, text, first: this.#topics.length, count: claims.length });
    for (const claim of claims) this.#addClaim(claim, article);
  }

  freeze(): FrozenRecord {
    return finished(this.freezeInSlices());
  }

  /** The same, pausing between parts, so that the caller can let others work. Nothing must be added meanwhile. */
  *freezeInSlices(): Generator<void, FrozenRecord> {
    const added = [...this.#added.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    const order = orderOf(added);
    const shelf = shelfOf(added, this.#isPacked);
    const bodies = this.#bodiesIn(order);
    const frozen = new Map<IndexField, FrozenField>();
    for (const field of indexFields) {
      yield;
      frozen.set(field, this.#fields[field].freeze(order));
    }
    const fields = mapFields((field) => frozen.get(field) ?? this.#fields[field].freeze(order));
    const idHashes = Uint32Array.from(order, (number) => this.#idHashes.held[number] ?? 0);
    const byHash = orderByHash(idHashes);
    yield;
    const sampled = sampleGrams(byHash, (number) => gramsIn(bodies.at(number, articleOf(shelf, number)).text));
    yield;
    const topics = freezeTopics(Array.from(order, (number) => this.#topics[number] ?? []));
    yield;
    const paragraphs = Uint32Array.from(order, (number) => this.#paragraphs.held[number] ?? 0);
    const spellings = RemainderTable.of(fields.words.terms.all());
    return { shelf, bodies, fields, paragraphs, idHashes, byHash, sampled, topics, spellings };
  }

  #addClaim(claim: Claim, article: Article): void {
    const terms = analyseClaim(claim, this.#concepts);
    for (const field of indexFields) this.#fields[field].add(terms[field]);
    this.#topics.push(claim.topics);
    this.#idHashes.push(hashOfString(claim.id));
    this.#paragraphs.push(paragraphOf(claim));
    if (this.#isPacked) this.#bytes.push(claimBytes(claim, article));
    else this.#claims.push(claim);
  }

  #bodiesIn(order: Int32Array): ClaimBodies {
    const numbers = [...order];
    return this.#isPacked
      ? packedBodies(packBytes(numbers.flatMap((number) => this.#bytes[number] ?? [])))
      : heldBodies(numbers.flatMap((number) => this.#claims[number] ?? []));
  }
}

/** The paragraph of a printed sentence, from 1; 0 for an editor's claim. */
export const paragraphOf = ({ verbatim, at }: Claim): number => (verbatim === undefined ? 0 : at.paragraph);

function orderOf(added: readonly Added[]): Int32Array {
  const order = new Int32Array(added.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const { first, count } of added) {
    for (let number = first; number < first + count; number += 1) order[at++] = number;
  }
  return order;
}

function shelfOf(added: readonly Added[], isPacked: boolean): Shelf {
  const starts = new Uint32Array(added.length + 1);
  for (const [place, { count }] of added.entries()) starts[place + 1] = (starts[place] ?? 0) + count;
  const texts = isPacked
    ? packedTexts(packBytes(added.map(({ text }) => textBytes(text))))
    : heldTexts(added.map(({ text }) => text));
  return { articles: added.map(({ article }) => article), starts, texts };
}
