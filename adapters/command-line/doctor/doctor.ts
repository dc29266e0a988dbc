import { readConfig } from "../../../src/config.ts";
import { describeProblem } from "../../../src/knowledge/describe-problem.ts";
import { killedProblem } from "../../../src/knowledge/killed-problems.ts";
import { mustBeMended } from "../../../src/knowledge/knowledge.ts";
import { openKnowledgeFolder } from "../../../src/knowledge/knowledge-folder.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "../command-io.ts";
import { type DataPlace, dataPlace } from "../data-place.ts";
import { describeKnowledge, knowledgePath } from "../knowledge-place.ts";
import type { Check } from "./check.ts";
import { checkDiscord } from "./check-discord.ts";
import { checkGateway } from "./check-gateway.ts";
import { checkOperations } from "./check-operations.ts";
import { checkSlack } from "./check-slack.ts";
import { checkStore, killedIn } from "./check-store.ts";

export type DoctorOptions = { readonly json?: boolean; readonly knowledge?: string; readonly data?: string };

/** Looks at everything that answering needs and says what to mend. Ends with 1 when something is wrong. */
export async function doctor(options: DoctorOptions, io: CommandIo): Promise<ExitCode> {
  const config = readConfig(io.environment);
  const groups = await Promise.all([
    [checkNode(process.versions.node)],
    checkKnowledge(knowledgePath(options.knowledge, io.environment), dataPlace(options, io.environment)),
    checkStore(dataPlace(options, io.environment)),
    config.roles.problems.map((says): Check => ({ name: "Roles", state: "wrong", says })),
    checkSlack(config.slack),
    checkDiscord(config.discord),
    checkOperations(config),
    checkGateway(dataPlace(options, io.environment), config.discord, io.now()),
  ]);
  const checks = groups.flat();
  const isFine = checks.every(({ state }) => state !== "wrong");
  if (options.json) writeLine(io.output, JSON.stringify({ ok: isFine, checks }));
  else for (const check of checks) writeLine(io.output, drawCheck(check));
  return isFine ? exitCodes.fine : exitCodes.notAll;
}

const marks = { fine: "ok   ", off: "off  ", warn: "warn ", wrong: "wrong" } as const satisfies Readonly<
  Record<Check["state"], string>
>;

function drawCheck({ name, state, says }: Check): string {
  return `${marks[state]}  ${name}: ${cleanText(says)}`;
}

function checkNode(version: string): Check {
  const isNewEnough = Number.parseInt(version, 10) >= 24;
  const advice = isNewEnough ? "" : ", but 24 is needed. Run npm ci, or install Node 24.";
  return { name: "Node", state: isNewEnough ? "fine" : "wrong", says: `${version}${advice}` };
}

/** Of what the folder holds, that which is taken: what was killed in the record is not. */
async function checkKnowledge(path: string, place: DataPlace): Promise<readonly Check[]> {
  const reading = await openKnowledgeFolder(path).read();
  const killed = await killedIn(place);
  const ofKilled = reading.articles.flatMap(
    ({ files: [file = path], article }) => killedProblem(file, article.id, killed.articles) ?? [],
  );
  const articles = reading.knowledge.articles.filter(({ id }) => !killed.articles.has(id));
  const claims = reading.knowledge.claims.filter(
    ({ id, article }) => !killed.articles.has(article.id) && !killed.claims.has(id),
  );
  const problems = [...reading.problems, ...ofKilled].map(
    (problem): Check => ({
      name: "Knowledge",
      state: mustBeMended(problem) ? "wrong" : "warn",
      says: describeProblem(problem),
    }),
  );
  if (claims.length > 0) {
    return [
      { name: "Knowledge", state: "fine", says: `${describeKnowledge({ articles, claims })} in ${path}` },
      ...problems,
    ];
  }
  const says = `${path} holds no claims. Put a knowledge file there; docs/knowledge.md describes them.`;
  return problems.length > 0 ? problems : [{ name: "Knowledge", state: "wrong", says }];
}
