import { expect, onTestFinished } from "vitest";
import type { Reply, Statement } from "../../../src/reply/reply.ts";
import type { Request } from "../../../src/request.ts";
import { exampleReplies } from "../example-replies.ts";
import { messageFlags } from "./message-rules.ts";
import { type OpenDiscord, type OpenDiscordOptions, openDiscord } from "./open-discord.ts";
import { sentBy } from "./sent.ts";

const { found, help, nothing } = exampleReplies;
const [, homes] = found.blocks;

/** Ten pages and more. */
const longReply: Reply = {
  outcome: "found",
  ask: "timeline last week",
  blocks: [
    { kind: "heading", text: "Long" },
    ...Array.from({ length: 60 }, (_, index) => ({
      kind: "statement" as const,
      role: "evidence" as const,
      statement: { ...homes.statement, text: `Claim number ${index}.` } satisfies Statement,
    })),
  ],
};

/** What the newsroom says here: a long timeline, a help, nothing on who paid, and about 200 homes otherwise. */
export function exampleReply({ text }: Request): Reply {
  if (text.startsWith("timeline")) return longReply;
  if (text.startsWith("help")) return help;
  return text.startsWith("who paid") ? nothing : found;
}

/** Far more names than an autocomplete may list. */
const suggestions = Array.from({ length: 60 }, (_, index) => ({
  label: `Sybiha, ${index} ${"minister ".repeat(15)}`,
  value: `Sybiha ${index}`,
}));

/**
 * The adapter against a double of its own, closed when the test ends. It then holds that nothing was sent which Discord
 * would have refused, that no link is previewed, and that the double spoke as Discord does.
 */
export async function openForTest(options: Partial<OpenDiscordOptions> = {}): Promise<OpenDiscord> {
  const discord = await openDiscord({ reply: exampleReply, suggestions, ...options });
  onTestFinished(async () => {
    await discord.close();
    expect(discord.double.check.problems).toEqual([]);
    expect(discord.double.unknown).toEqual([]);
    expect(discord.double.slips).toEqual([]);
    expect(withPreviews(discord)).toEqual([]);
  });
  return discord;
}

function withPreviews({ double }: OpenDiscord) {
  const sent = double.calls.all.flatMap((call) => sentBy(call) ?? []);
  return sent.filter(({ body }) => (Number(body["flags"] ?? 0) & messageFlags.suppressEmbeds) === 0);
}
