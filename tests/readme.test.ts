import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderConsole } from "../adapters/console/render-reply.ts";
import { openKnowledgeFolder } from "../src/knowledge/knowledge-folder.ts";
import { createNewsroom } from "../src/newsroom.ts";
import { drawTerminal } from "./support/draw-terminal.ts";

const shipped = fileURLToPath(new URL("../knowledge", import.meta.url));

test("the picture in the README is what the program answers", async () => {
  const { knowledge, problems } = await openKnowledgeFolder(shipped).read();
  expect(problems).toEqual([]);
  const reply = await createNewsroom(knowledge).ask({ text: "who sybiga", now: new Date("2025-04-01T12:00:00Z") });
  const shown = renderConsole(reply, { colour: false, width: 80 }).split("Further evidence")[0]?.trimEnd() ?? "";
  await expect(drawTerminal(["› who sybiga", "", ...shown.split("\n")])).toMatchFileSnapshot("../docs/reply.svg");
});
