import { type ArticleId, articleId } from "../ids.ts";
import { describeInstant } from "../reply/describe-instant.ts";
import type { FolderNote } from "./folder-note.ts";
import type { KnowledgeProblem } from "./knowledge.ts";

/** Files of which nothing is taken since their article was killed. It was meant, so nothing must be mended. */
export const killedProblems = (
  files: FolderNote["files"],
  killed: ReadonlyMap<ArticleId, string>,
): readonly KnowledgeProblem[] =>
  Object.entries(files).flatMap(([file, ids]) => ids.flatMap((id) => killedProblem(file, articleId(id), killed) ?? []));

export function killedProblem(
  file: string,
  id: ArticleId,
  killed: ReadonlyMap<ArticleId, string>,
): KnowledgeProblem | undefined {
  const at = killed.get(id);
  if (at === undefined) return undefined;
  const [day] = describeInstant(at).split(",");
  const message = `id ${id} was killed on ${day}; nothing of it is taken. Give it another id, or take the file out of the folder.`;
  return { file, line: undefined, field: undefined, message, heldBack: {} };
}
