import { describeInstant } from "../../reply/describe-instant.ts";
import type { Block, Source, Statement } from "../../reply/reply.ts";
import { changedBlock, withdrawnBlock } from "./change-block.ts";
import { type HiddenFate, isHidden } from "./claim-fate.ts";
import { type Fates, type StaleFate, staleFate } from "./stale.ts";

/** What a statement becomes: what of it still stands, what is said in its place or beside it, and what may not be shown. */
export type CorrectedStatement = {
  readonly standing: Statement | undefined;
  readonly said: readonly Block[];
  readonly hidden: readonly HiddenFate[];
};

export function correctStatement(statement: Statement, fates: Fates): CorrectedStatement {
  const fate = staleFate(fates, statement.claim, statement.revision);
  if (fate === undefined) return withoutStaleSources(statement, fates);
  if (isHidden(fate)) return { standing: undefined, said: [], hidden: [fate] };
  return { standing: undefined, said: [changeOf(statement, fate)], hidden: [] };
}

/** The block that takes the place of a claim that may be shown, though no longer as it stood. */
export function changeOf(statement: Statement, fate: Exclude<StaleFate, HiddenFate>): Block {
  return fate.kind === "changed" ? changedBlock(statement, fate) : withdrawnBlock(statement.text, fate);
}

/** A claim that stands though one of the others that said the same does not: that one is no longer a source of it. */
function withoutStaleSources(statement: Statement, fates: Fates): CorrectedStatement {
  const { sources, also = [] } = statement;
  const [first, ...further] = sources;
  const judged = also.map(({ claim, revision }, at) => ({
    other: { claim, ...(revision === undefined ? {} : { revision }) },
    source: further[at],
    fate: staleFate(fates, claim, revision),
  }));
  if (judged.every(({ fate }) => fate === undefined)) return { standing: statement, said: [], hidden: [] };
  const kept = judged.filter(({ fate }) => fate === undefined);
  const left: Statement["sources"] = [first, ...kept.flatMap(({ source }) => source ?? [])];
  const { reportedBy, also: _, ...rest } = statement;
  return {
    standing: {
      ...rest,
      sources: left,
      ...(kept.length === 0 ? {} : { also: kept.map(({ other }) => other), ...stillReported(left, reportedBy) }),
    },
    said: judged.flatMap(({ source, fate }) => droppedSource(source, fate)),
    hidden: judged.flatMap(({ fate }) => (isHidden(fate) ? [fate] : [])),
  };
}

/** How independent those left are was worked out for all of them, so it is only said of when it was shown. */
function stillReported(sources: readonly Source[], before: string | undefined): Pick<Statement, "reportedBy"> {
  const outlets = new Set(sources.map(({ outlet }) => outlet)).size;
  return before === undefined ? {} : { reportedBy: `${outlets} of those first shown (${before})` };
}

function droppedSource(source: Source | undefined, fate: StaleFate | undefined): readonly Block[] {
  if (source === undefined || fate === undefined || isHidden(fate)) return [];
  const text = `“${source.title}”, ${source.outlet}, no longer says the same, since ${describeInstant(fate.at)}.`;
  return [{ kind: "notice", text }];
}
