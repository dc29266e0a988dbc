import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { articleId } from "../../src/ids.ts";
import { readFolderNote, unknownStamp } from "../../src/knowledge/folder-note.ts";
import { keepFolder, keepReading } from "../../src/knowledge/keep-folder.ts";
import { openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";
import { readingVersion } from "../../src/log/article-fingerprint.ts";
import { killArticle } from "../../src/log/change-state.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "on record "));
  store = await openSqliteStore({ path: ":memory:" });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const now = (): Date => new Date("2024-05-04T10:00:00.000Z");
const claims = (id: string, text: string, more = "") =>
  `article: { id: ${id}, title: Fire, outlet: The Example${more} }\nclaims: [{ at: { paragraph: 1, sentence: 1 }, text: ${text} }]\n`;
const write = (name: string, text: string) => writeFile(join(folder, name), text);
/** As a process that has just begun keeps it. */
const keep = (into: Pick<Store, "articles" | "log" | "notes"> = store) =>
  keepFolder(openKnowledgeFolder(folder), { store: into, now });
const stateOf = async (id: string) => (await store.articles.find(articleId(id)))?.state;
const textOf = async (id: string) => (await store.articles.find(articleId(id)))?.claims[0]?.claim.text;
const noteName = () => `folder ${folder}`;

test("what has not changed is not read again, and what has is", async () => {
  await write("fire.yaml", claims("fire", "It burned."));
  expect((await keep()).isRead).toBe(true);
  expect((await keep()).isRead).toBe(false);
  await write("fire.yaml", claims("fire", "It burned down."));
  expect((await keep()).isRead).toBe(true);
  expect(await textOf("fire")).toBe("It burned down.");
});

test("a file whose article was killed is said, also where it is not read anew, and nothing of it is taken", async () => {
  await write("fire.yaml", claims("fire", "It burned."));
  await keep();
  await killArticle(store, articleId("fire"), { reason: "it was wrong", now: now() });
  const said = {
    file: "fire.yaml",
    message:
      "id fire was killed on 4 May 2024; nothing of it is taken. Give it another id, or take the file out of the folder.",
    heldBack: {},
  };
  expect(await keep()).toMatchObject({ isRead: false, problems: [said] });
  await write("fire.yaml", claims("fire", "It burned down."));
  expect(await keep()).toMatchObject({ isRead: true, problems: [said] });
  expect(await stateOf("fire")).toBe("killed");
});

test("an article whose file is gone is withdrawn, one whose file cannot be read or whose folder is away is not", async () => {
  await write("fire.yaml", claims("fire", "It burned."));
  await write("flood.yaml", claims("flood", "It rose."));
  await keep();
  await write("flood.yaml", "article: {");
  await rm(join(folder, "fire.yaml"));
  await keep();
  expect([await stateOf("fire"), await stateOf("flood")]).toEqual(["withdrawn", "usable"]);
  await rename(folder, `${folder} away`);
  await keep();
  await rename(`${folder} away`, folder);
  expect(await stateOf("flood")).toBe("usable");
});

test("an article whose file has a rule that cannot be read is withheld", async () => {
  await write("fire.yaml", claims("fire", "It burned."));
  await keep();
  await write("fire.yaml", claims("fire", "It burned.", ", embargoedUntil: soon"));
  await keep();
  expect(await stateOf("fire")).toBe("withheld");
});

test("what is written after a folder was read, and before that is kept, is not taken for known", async () => {
  const opened = openKnowledgeFolder(folder);
  await write("fire.yaml", claims("fire", "It burned."));
  const reading = await opened.read();
  await write("fire.yaml", claims("fire", "It burned down."));
  await keepReading(folder, reading, { store, now });
  expect((await keep()).isRead).toBe(true);
  expect(await textOf("fire")).toBe("It burned down.");
});

test("an article that could not be kept is told, and tried again at the next start", async () => {
  await write("fire.yaml", claims("fire", "It burned."));
  await write("flood.yaml", claims("flood", "It rose."));
  const full: typeof store.articles.amend = (id, at, decide) =>
    id === "fire" ? Promise.reject(new Error("the disk is full")) : store.articles.amend(id, at, decide);
  const { problems } = await keep({ ...store, articles: { ...store.articles, amend: full } });
  expect(problems).toMatchObject([{ message: expect.stringContaining("fire could not be kept (the disk is full)") }]);
  expect([await stateOf("fire"), await stateOf("flood")]).toEqual([undefined, "usable"]);
  expect((await keep()).problems).toEqual([]);
  expect(await stateOf("fire")).toBe("usable");
});

test("a file that cannot be read while a later version reads all texts anew does not lose its article", async () => {
  await write("fire.yaml", claims("fire", "It burned."));
  await keep();
  const note = (await store.notes.read(noteName())) ?? "";
  const earlier = note.replace(`"reading":${readingVersion}`, `"reading":${readingVersion - 1}`);
  expect(readFolderNote(earlier)?.stamp).toBe(unknownStamp);
  await store.notes.write(noteName(), earlier);
  await write("fire.yaml", "article: {");
  expect((await keep()).isRead).toBe(true);
  expect(await stateOf("fire")).toBe("usable");
});

test("of an embargo that has ended since the folder was read nothing is said any more", async () => {
  await write("fire.yaml", claims("fire", "It burned.", ", embargoedUntil: 2024-05-04T12:00:00Z"));
  await write("flood.yaml", claims("flood", "It rose.", ", status: withheld"));
  const saidAt = async (at: string) => {
    const clock = (): Date => new Date(at);
    const { isRead, problems } = await keepFolder(openKnowledgeFolder(folder, { now: clock }), { store, now: clock });
    return { isRead, said: problems.map(({ message }) => message.split(":")[0]) };
  };
  const first = await saidAt("2024-05-04T10:00:00Z");
  expect(first.said).toHaveLength(2);
  expect(await saidAt("2024-05-04T11:00:00Z")).toEqual({ isRead: false, said: first.said });
  expect(await saidAt("2024-05-04T12:00:00Z")).toEqual({
    isRead: false,
    said: ["is withheld by its sender (pubstatus)"],
  });
});
