import { expect, test } from "vitest";
import { deskCommandNames } from "../../src/questions/desk-command-name.ts";
import { askingNames } from "../../src/questions/question.ts";
import { helpReply } from "../../src/reply/help-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";

const termsOf = (about?: "desk") =>
  helpReply(about).blocks.flatMap((block) => (block.kind === "terms" ? block.rows.map(({ term }) => term) : []));

test("what asks and what looks after the record are a screen each", () => {
  expect(termsOf()).toEqual(askingNames);
  expect(termsOf("desk")).toEqual(deskCommandNames);
  expect(renderPlain(helpReply())).toContain("help desk");
  for (const about of [undefined, "desk"] as const) {
    expect(renderPlain(helpReply(about)).split("\n").length).toBeLessThanOrEqual(24);
  }
});
