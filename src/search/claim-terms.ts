import type { Claim, Speaker } from "../claims/claim.ts";
import type { Concepts } from "./concepts.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** The fields of the index. Each holds terms with spaces between them. */
export const termFields = ["words", "stems", "topics", "concepts", "times"] as const;
export type TermField = (typeof termFields)[number];

/** What the index keeps of one claim. */
export type ClaimTerms = Readonly<Record<TermField, string>>;

/** A concept is entered once a claim: that two of its words stand there does not make the claim more about it. */
export function claimTerms(claim: Claim, concepts: Concepts): ClaimTerms {
  const words = wordsOf(searchableText(claim));
  const topics = claim.topics.map((topic) => wordsOf(topic));
  const runs: readonly (readonly Word[])[] = [words, ...topics];
  return {
    words: words.map((word) => word.form).join(" "),
    stems: words.map((word) => word.stem).join(" "),
    topics: topics
      .flat()
      .map((word) => word.stem)
      .join(" "),
    concepts: [...new Set(runs.flatMap((run) => concepts.spansOf(run)).flatMap((span) => span.concepts))]
      .map(conceptTerm)
      .join(" "),
    times: claim.when.flatMap((date) => timeTerms(date.from, date.to)).join(" "),
  };
}

/** Concepts may hold spaces, terms may not. */
export const conceptTerm = (concept: string): string => concept.replaceAll(" ", "_");

/** The month of a year, and the month of any year: `2025-03` and `03`. */
export const monthTerms = (year: number, month: number): readonly string[] => {
  const name = String(month).padStart(2, "0");
  return [`${year}-${name}`, name];
};

const mostMonths = 240;

function timeTerms(from: string, to: string): readonly string[] {
  const first = monthNumber(from);
  const count = Math.min(monthNumber(to) - first + 1, mostMonths);
  const months = Array.from({ length: count }, (_, index) => first + index);
  return [...new Set(months.flatMap((month) => monthTerms(Math.floor(month / 12), (month % 12) + 1)))];
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function searchableText(claim: Claim): string {
  const parties = claim.who.flatMap((party) => [party.name, party.role]);
  const parts = [claim.text, claim.quote, speakerText(claim.speaker), ...parties, ...claim.where, claim.why];
  return parts.filter((part) => part !== undefined).join(" . ");
}

function speakerText(speaker: Speaker): string | undefined {
  return speaker.kind === "article" ? undefined : `${speaker.name} ${speaker.role ?? ""}`;
}
