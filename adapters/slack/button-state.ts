import { maxRequestLength } from "../../src/questions/question.ts";
import { cleanText } from "../../src/reply/clean-text.ts";

/** What a paging or sharing button needs to show its reply again; there is no store behind it. */
export type ButtonState = {
  /** Counted from 0. */
  readonly page: number;
  /** When the reply was asked for, so that "last week" stays the same week on its next page. */
  readonly askedAt: Date;
  /** Who shared it; undefined where nobody had to. */
  readonly sharedBy: string | undefined;
  readonly ask: string;
};

const nameLimit = 40;

/** `page.seconds.name.ask`, at most 1,400 characters. */
export function writeState({ page, askedAt, sharedBy, ask }: ButtonState): string {
  const seconds = Math.floor(askedAt.getTime() / 1_000);
  const name = encodeURIComponent([...cleanText(sharedBy ?? "")].slice(0, nameLimit).join("")).replaceAll(".", "%2E");
  return `${page}.${seconds}.${name}.${requestText(ask)}`;
}

/** Undefined for what no button of this version wrote. */
export function readState(value: string): ButtonState | undefined {
  const parts = /^(?<page>\d{1,4})\.(?<seconds>\d{1,12})\.(?<name>(?:[^.%]|%[\dA-F]{2})*)\.(?<ask>.*)$/s.exec(
    value,
  )?.groups;
  if (parts === undefined) return undefined;
  return {
    page: Number(parts["page"]),
    askedAt: new Date(Number(parts["seconds"]) * 1_000),
    sharedBy: parts["name"] === "" ? undefined : decodeURIComponent(parts["name"] ?? ""),
    ask: parts["ask"] ?? "",
  };
}

/** A request that fits a button. One that was too long stays too long, and so gets the same answer again. */
export function requestText(ask: string): string {
  return cleanText(ask).slice(0, maxRequestLength + 1);
}
