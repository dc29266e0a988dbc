import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verify } from "../../../adapters/command-line/verify.ts";
import { memoryIo } from "../../support/memory-io.ts";

const claims = (quote: string): string => `article:
  id: flood
  title: River rises
  outlet: Example Post
claims:
  - at: { paragraph: 1, sentence: 1 }
    text: The river rose.
    quote: ${quote}
`;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord verify "));
  await writeFile(join(folder, "article.txt"), "The river rose quickly. Nobody was hurt.\n");
});
afterEach(() => rm(folder, { recursive: true }));

async function verifying(content: string) {
  const io = memoryIo();
  const file = join(folder, "flood.yaml");
  await writeFile(file, content);
  const code = await verify(file, { article: join(folder, "article.txt") }, io);
  return { code, written: io.written() };
}

test("claims that hold are counted, and what no claim covers is listed", async () => {
  expect(await verifying(claims("rose quickly"))).toEqual({
    code: 0,
    written:
      "No claim covers paragraph 1, sentence 2: Nobody was hurt.\n1 claim held against the article: 0 problems, 1 sentence without a claim.\n",
  });
});

test("what does not hold is named with file and line", async () => {
  const { code, written } = await verifying(claims("rose slowly"));
  expect(code).toBe(1);
  expect(written).toMatch(/^flood\.yaml:\d+: claims\[1\]\.quote .*rose slowly/);
});

test("a file that is not there is a mistake of the command line", async () => {
  const io = memoryIo();
  const missing = join(folder, "missing.yaml");
  expect(await verify(missing, { article: join(folder, "article.txt") }, io)).toBe(2);
  expect(io.complained()).toContain(`${missing} cannot be read`);
});

test.each([
  [
    "page.html",
    "<html><body><p>The river rose quickly in the night before last.</p><p>Nobody was hurt by it.</p></body></html>",
    0,
  ],
  ["story.md", "---\ntitle: River rises\n---\nThe river **rose quickly**.", 0],
  ["cut.json", "{", 2],
])("the article may be of any format that is read: %s", async (name, content, code) => {
  const io = memoryIo();
  await writeFile(join(folder, name), content);
  await writeFile(join(folder, "flood.yaml"), claims("rose quickly"));
  expect(await verify(join(folder, "flood.yaml"), { article: join(folder, name) }, io)).toBe(code);
});
