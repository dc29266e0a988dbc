import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type ConsoleSettings, createConsoleAdapter } from "../../../adapters/console/console-adapter.ts";
import { createConversation } from "../../../adapters/console/conversation.ts";
import type { HistoryFile } from "../../../adapters/console/history-file.ts";
import type { ConsoleLook } from "../../../adapters/console/render-reply.ts";
import { helpReply } from "../../../src/reply/help-reply.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import type { Request } from "../../../src/request.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";

const now = new Date("2025-03-20T12:00:00Z");

/** Repeats what was asked, but for the words that ask for an example. */
function reply({ text }: Request): Reply {
  if (text === "boom") throw new Error("a broken promise");
  if (text === "who paid") return exampleReplies.nothing;
  if (text === "help") return exampleReplies.help;
  return { outcome: "found", ask: text, blocks: [{ kind: "notice", text: `You asked: ${text}` }] };
}

function memoryHistory(lines: string[]): HistoryFile {
  return {
    read: async () => lines.toReversed(),
    add: async (question) => {
      lines.push(question);
    },
  };
}

type Session = Partial<Pick<ConsoleSettings, "isInteractive" | "history">>;

/** A console on streams in memory. */
function openConsole(session: Session = {}) {
  const newsroom = createStubNewsroom({ reply, suggestions: [{ label: "Ada Example", value: "Ada Example" }] });
  const input = new PassThrough();
  const output = new PassThrough();
  const errors: string[] = [];
  let shown = "";
  output.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const adapter = createConsoleAdapter({
    settings: {
      ...{ input, output, isInteractive: false, colour: false, history: undefined },
      ...{ width: () => 60, greeting: "On Record: 2 claims." },
      ...session,
    },
    newsroom,
    log: { error: (...parts: readonly unknown[]) => void errors.push(String(parts[1])) },
    now: () => now,
  });
  return { adapter, input, output, errors, asked: () => newsroom.asked.map(({ text }) => text), shown: () => shown };
}

/** Types the lines, ends the input and returns what came of it. */
async function converse(lines: string, session: Session = {}) {
  const { adapter, input, errors, asked, shown } = openConsole(session);
  expect(await adapter.start()).toEqual({ kind: "connected", as: "terminal" });
  input.end(lines);
  const ended = await adapter.ended;
  await adapter.stop();
  await adapter.stop();
  return { asked: asked(), errors, ended, shown: stripVTControlCharacters(shown()) };
}

describe("piped input", () => {
  test("is answered line by line in order, to its end", async () => {
    const { asked, ended, shown } = await converse("who a\n\n  /when b  \nwho c");
    expect(asked).toEqual(["who a", "when b", "who c"]);
    expect(ended).toEqual({ asked: 3 });
    expect(shown).toBe(
      ["who a", "when b", "who c"].map((words) => `\n› ${words}\n\n  You asked: ${words}\n\n`).join(""),
    );
  });

  test("without a line asks nothing and shows nothing", async () => {
    const { ended, shown } = await converse("");
    expect(ended).toEqual({ asked: 0 });
    expect(shown).toBe("");
  });

  test.each(["exit", "quit", "/quit", "EXIT"])("ends at %s", async (word) => {
    const { asked } = await converse(`who a\n${word}\nwho b\n`);
    expect(asked).toEqual(["who a"]);
  });

  test("a number asks the choice of the reply before it", async () => {
    const { asked, shown } = await converse("who paid\n1\n");
    expect(asked).toEqual(["who paid", "what rain"]);
    expect(shown).toContain("› what rain\n\n  You asked: what rain");
  });

  test("a number without its choice is said so, and the choices stay", async () => {
    const { asked, shown } = await converse("who paid\n9\n0\n2\n1\n");
    expect(asked).toEqual(["who paid", "what homes", "1"]);
    expect(shown).toContain("There is no choice 9. Type a number from 1 to 2, or ask.");
  });

  test("a question that breaks the newsroom is told calmly and logged without its words", async () => {
    const { errors, shown } = await converse("boom\nwho a\n");
    expect(errors).toEqual(["answering failed"]);
    expect(shown).toContain("Something broke while answering.");
    expect(shown).toContain("You asked: who a");
  });

  test("escapes that were typed do not come back", async () => {
    const { shown } = await converse("who \u001b]0;title\u0007 \u202ea\n");
    expect(shown).toBe("\n› who ]0;title a\n\n  You asked: who ]0;title a\n\n");
  });

  test("help tells nothing of keys that are not there", async () => {
    expect((await converse("help\n")).shown).not.toContain("Tab");
  });
});

describe("somebody at a terminal", () => {
  test("is greeted, prompted, helped and let go", async () => {
    const { shown } = await converse("help\rexit\r", { isInteractive: true });
    expect(shown).toContain("On Record: 2 claims.\n\n› ");
    expect(shown).toContain("howmany  how many, with unit and source");
    expect(shown).toContain("Here: Tab completes names");
    expect(shown).toMatch(/› \s*$/);
  });

  test("has help on one screen of 24 lines of 80 cells", async () => {
    const newsroom = createStubNewsroom({ reply: () => helpReply() });
    const look = (): ConsoleLook => ({ colour: false, width: 80 });
    const respond = createConversation({
      newsroom,
      log: { error: () => {} },
      now: () => now,
      look,
      isInteractive: true,
    });
    const turn = await respond("help");
    const typedAndPrompted = 2;
    const lines = turn.kind === "show" ? turn.text.split("\n").length - 1 + typedAndPrompted : 0;
    expect(lines).toBeGreaterThan(12);
    expect(lines).toBeLessThanOrEqual(24);
  });

  test("has what was asked kept", async () => {
    const lines = ["who z"];
    await converse("  who a\rexit\r", { isInteractive: true, history: memoryHistory(lines) });
    expect(lines).toEqual(["who z", "who a"]);
  });

  test("gets earlier questions back with the up arrow", async () => {
    const session = { isInteractive: true, history: memoryHistory(["who y", "who z"]) };
    expect((await converse("\u001b[A\u001b[A\rexit\r", session)).asked).toEqual(["who y"]);
  });

  test("completes names with Tab", async () => {
    const { adapter, input, asked, shown } = openConsole({ isInteractive: true });
    await adapter.start();
    input.write("who ad");
    input.write("\t");
    await vi.waitUntil(() => shown().includes("Ada Example"));
    input.end("\rexit\r");
    await adapter.ended;
    expect(asked()).toEqual(["who Ada Example"]);
  });

  test.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("leaves with %s", async (_name, key) => {
    expect((await converse(`who a\r${key}who b\r`, { isInteractive: true })).asked).toEqual(["who a"]);
  });
});

test("stopping before starting ends it", async () => {
  const { adapter } = openConsole();
  await adapter.stop();
  expect(await adapter.ended).toEqual({ asked: 0 });
});

test("a status line goes above the line that is being typed", async () => {
  const { adapter, input, output, shown } = openConsole({ isInteractive: true });
  await adapter.start();
  input.write("who a");
  await vi.waitUntil(() => shown().endsWith("who a"));
  adapter.interject(() => output.write("Slack: connected\n"));
  await vi.waitUntil(() => stripVTControlCharacters(shown()).endsWith("Slack: connected\n› who a"));
  await adapter.stop();
});
