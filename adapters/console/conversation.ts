import type { Logger } from "pino";
import type { Newsroom } from "../../src/newsroom.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import type { Choice, Reply } from "../../src/reply/reply.ts";
import { createPaint } from "./paint.ts";
import { type ConsoleLook, numberedChoices, renderConsole } from "./render-reply.ts";

export type ConversationOptions = {
  readonly newsroom: Newsroom;
  readonly log: Pick<Logger, "error">;
  readonly now: () => Date;
  /** Asked before every reply, since a window changes its size. */
  readonly look: () => ConsoleLook;
  /** Somebody sits there: what was asked stands on the screen already, and help tells of the keys. */
  readonly isInteractive: boolean;
};

/** What is shown for a typed line; `leave` when the asker wants to go. */
export type Turn = { readonly kind: "show"; readonly text: string } | { readonly kind: "leave" };

const helpHere = "Here: Tab completes names, a number asks its choice, ↑ repeats, exit leaves.";
const broken = "Something broke while answering. The log has the details; please ask again.";

/** A talk in which a typed number asks one of the choices that the last reply offered. Never rejects. */
export function createConversation(options: ConversationOptions): (line: string) => Promise<Turn> {
  let offered: readonly Choice[] = [];

  return async (line) => {
    const typed = line.trim().replace(/^\//, "");
    if (/^(exit|quit)$/i.test(typed)) return { kind: "leave" };
    if (typed === "") return { kind: "show", text: "" };
    const choice = chosen(typed, offered);
    if (choice === "none")
      return show(`  There is no choice ${typed}. Type a number from 1 to ${offered.length}, or ask.`);
    const reply = await ask(choice?.ask ?? typed, options);
    if (reply === undefined) return show(`  ${broken}`);
    offered = numberedChoices(reply);
    return show(drawTurn(reply, { options, echo: options.isInteractive ? choice?.ask : (choice?.ask ?? typed) }));
  };
}

const show = (text: string): Turn => ({ kind: "show", text: `\n${text}\n\n` });

function chosen(typed: string, offered: readonly Choice[]): Choice | "none" | undefined {
  if (offered.length === 0 || !/^\d{1,3}$/.test(typed)) return undefined;
  return offered[Number(typed) - 1] ?? "none";
}

async function ask(text: string, { newsroom, now, log }: ConversationOptions): Promise<Reply | undefined> {
  try {
    return await newsroom.ask({ text, now: now(), place: consolePlace, asker: operator });
  } catch (error) {
    log.error({ err: error }, "answering failed");
    return undefined;
  }
}

type Drawing = { readonly options: ConversationOptions; readonly echo: string | undefined };

function drawTurn(reply: Reply, { options, echo }: Drawing): string {
  const look = options.look();
  const isHelp = options.isInteractive && reply.outcome === "help";
  const shown: Reply = isHelp ? withHelpHere(reply) : reply;
  const drawn = renderConsole(shown, look);
  return echo === undefined ? drawn : `${createPaint(look.colour)("faint", `› ${cleanText(echo)}`)}\n\n${drawn}`;
}

/** In the last notice where there is one, so that the help stays on one screen. */
function withHelpHere(reply: Reply): Reply {
  const [first, ...rest] = reply.blocks;
  const last = rest.at(-1);
  if (last?.kind !== "notice") return { ...reply, blocks: [first, ...rest, { kind: "notice", text: helpHere }] };
  return { ...reply, blocks: [first, ...rest.slice(0, -1), { kind: "notice", text: `${last.text} ${helpHere}` }] };
}
