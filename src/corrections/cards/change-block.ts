import { wordRuns } from "../../comparing/word-runs.ts";
import type { FactKind } from "../../log/change.ts";
import { describeInstant } from "../../reply/describe-instant.ts";
import type { Block, Statement } from "../../reply/reply.ts";
import { statementOf } from "../../reply/statement-of.ts";
import type { ClaimFate, FateOf, HiddenFate } from "./claim-fate.ts";

export type ChangeBlock = Extract<Block, { readonly kind: "change" }>;
export type NoticeBlock = Extract<Block, { readonly kind: "notice" }>;

const factNames: Readonly<Record<FactKind, string>> = {
  number: "number",
  date: "date",
  speaker: "speaker",
  hedge: "hedge",
  negation: "negation",
  name: "name",
  wording: "wording",
};

/** The block that takes a changed claim's place: the words that were shown struck, what stands now, when and why. */
export function changedBlock(shown: Statement, fate: FateOf<"changed">): ChangeBlock {
  const { to, revision, at, of, why } = fate;
  const statement = statementOf({ ...to, revision });
  const further = shown.sources.slice(1).map(({ outlet }) => outlet);
  const reasons = [
    why,
    ...otherDifferences(shown, statement),
    ...(further.length === 0 ? [] : [`Further sources were shown for the old wording: ${further.join(", ")}.`]),
  ];
  return {
    kind: "change",
    change: {
      claim: to.id,
      revision,
      how: "changed",
      on: describeInstant(at),
      of: of.map((fact) => factNames[fact]),
      words: wordRuns(shown.text, statement.text),
      statement,
      article: articleOf(statement),
      why: reasons.join(" "),
    },
  };
}

/** What is not in the words of a claim but stands under them. */
function otherDifferences(shown: Statement, now: Statement): readonly string[] {
  const pairs = [
    ["Speaker", shown.speaker, now.speaker],
    ["Hedge", shown.hedge ?? "none", now.hedge ?? "none"],
    ["Event", shown.eventDates.join("; ") || "not stated", now.eventDates.join("; ") || "not stated"],
  ] as const;
  return pairs
    .filter(([, old, next]) => old !== next)
    .map(([label, old, next]) => `${label} was: ${old}; is now: ${next}.`);
}

/** As its ground rule lets it be named. */
const articleOf = ({ sources: [{ title, outlet }] }: Statement): string => `“${title}”, ${outlet}`;

/** The block that takes a withdrawn claim's place: its words struck, when and why. */
export function withdrawnBlock(text: string, fate: FateOf<"withdrawn">): ChangeBlock {
  const { from, revision, at, why } = fate;
  return {
    kind: "change",
    change: {
      claim: from.id,
      revision,
      how: "withdrawn",
      on: describeInstant(at),
      of: [],
      words: wordRuns(text, ""),
      statement: undefined,
      article: articleOf(statementOf(from)),
      why,
    },
  };
}

const hiddenWhy: Readonly<Record<HiddenFate["kind"], readonly [one: string, several: string]>> = {
  killed: ["A claim shown here was killed.", "claims shown here were killed."],
  withheld: ["A claim shown here may not be shown now.", "claims shown here may not be shown now."],
};

/** What stands in place of claims of which no word may stay: not even the article is named, but the reason that was given. */
export function hiddenBlock(kind: HiddenFate["kind"], fates: readonly ClaimFate[]): ChangeBlock {
  const [one, several] = hiddenWhy[kind];
  const latest = fates.reduce((last, { at }) => (at > last ? at : last), "");
  const reasons = new Set(fates.flatMap((fate) => (fate.kind === "killed" ? (fate.reason ?? []) : [])));
  return {
    kind: "change",
    change: {
      how: kind,
      on: describeInstant(latest),
      of: [],
      words: [],
      statement: undefined,
      article: undefined,
      why: [
        fates.length === 1 ? one : `${fates.length} ${several}`,
        ...(reasons.size === 0 ? [] : [`Reason: ${[...reasons].join("; ")}`]),
      ].join(" "),
    },
  };
}

/** Said where a card shows again what it showed at first. */
export const restoredNotice = ({ at }: FateOf<"restored">): NoticeBlock => ({
  kind: "notice",
  text: `What is shown here was changed or held back for a time. Since ${describeInstant(at)} it stands again as first shown.`,
});
