import { createHash } from "node:crypto";
import { maxRequestLength } from "../../src/questions/question.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import type { ButtonMemory, Visibility } from "./button-memory.ts";
import { discordLimits } from "./discord-limits.ts";

/** What a button does. */
export type ButtonAction = "previous" | "next" | "share" | "ask";

/** What a button needs to show its reply again. */
export type ButtonState = {
  /** Counted from 0. */
  readonly page: number;
  /** When the reply was asked for, so that "last week" stays the same week on its next page. */
  readonly askedAt: Date;
  /** Who shared it; undefined where nobody had to. */
  readonly sharedBy: string | undefined;
  readonly ask: string;
};

/** What a pressed button says; what a `lost` one asked was forgotten. */
export type PressedButton =
  | { readonly kind: "known"; readonly action: ButtonAction; readonly state: ButtonState }
  | { readonly kind: "lost" }
  | { readonly kind: "foreign" };

/** Writes button states into custom ids and reads them again. */
export interface ButtonIds {
  /** At most 100 characters; `place` tells the buttons of one message apart. */
  write(action: ButtonAction, place: number, state: ButtonState, visibility: Visibility): string;
  /** Settles when every process can read what was written. Never rejects. */
  kept(): Promise<void>;
  /** Never rejects. */
  read(customId: string): Promise<PressedButton>;
}

const nameLimit = 40;

/** States that fit stand in the id itself; longer ones are kept under a name that is made from them. */
export function createButtonIds(memory: ButtonMemory): ButtonIds {
  function keep(words: string, visibility: Visibility): string {
    const token = createHash("sha256").update(words).digest("base64url").slice(0, 22);
    memory.keep(token, words, visibility);
    return token;
  }
  return {
    write(action, place, state, visibility) {
      const words = writeState(state);
      const whole = `${action}:${place}:=${words}`;
      return whole.length <= discordLimits.customId ? whole : `${action}:${place}:~${keep(words, visibility)}`;
    },
    kept: () => memory.kept(),
    async read(customId) {
      const parts = /^(?<action>previous|next|share|ask):\d{1,3}:(?<form>[=~])(?<words>.*)$/su.exec(customId)?.groups;
      const action = actions.find((name) => name === parts?.["action"]);
      if (parts === undefined || action === undefined) return { kind: "foreign" };
      const words = parts["form"] === "=" ? parts["words"] : await memory.find(parts["words"] ?? "");
      if (words === undefined) return { kind: "lost" };
      const state = readState(words);
      return state === undefined ? { kind: "foreign" } : { kind: "known", action, state };
    },
  };
}

const actions: readonly ButtonAction[] = ["previous", "next", "share", "ask"];

/** `page.seconds.name.ask` */
function writeState({ page, askedAt, sharedBy, ask }: ButtonState): string {
  const seconds = Math.floor(askedAt.getTime() / 1_000).toString(36);
  const name = encodeURIComponent([...cleanText(sharedBy ?? "")].slice(0, nameLimit).join("")).replaceAll(".", "%2E");
  return `${page}.${seconds}.${name}.${requestText(ask)}`;
}

function readState(words: string): ButtonState | undefined {
  const parts = /^(?<page>\d{1,4})\.(?<seconds>[\da-z]{1,8})\.(?<name>(?:[^.%]|%[\dA-F]{2})*)\.(?<ask>.*)$/s.exec(
    words,
  )?.groups;
  if (parts === undefined) return undefined;
  return {
    page: Number(parts["page"]),
    askedAt: new Date(Number.parseInt(parts["seconds"] ?? "", 36) * 1_000),
    sharedBy: parts["name"] === "" ? undefined : decodeURIComponent(parts["name"] ?? ""),
    ask: parts["ask"] ?? "",
  };
}

/** A request as a button keeps it. One that was too long stays too long, and so gets the same answer again. */
function requestText(ask: string): string {
  return cleanText(ask).slice(0, maxRequestLength + 1);
}
