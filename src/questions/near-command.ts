import { editDistance } from "../words/edit-distance.ts";
import { deskCommandNames, isDeskCommand } from "./desk-command-name.ts";

/** Names shorter than this are near to too many words. */
const shortest = 4;

/**
 * The command that was perhaps meant by words of which the record knows nothing: "digets list" is near to "digest list".
 * Undefined unless the words behind the first are such as the command takes.
 */
export function nearCommand(text: string): string | undefined {
  const [, first = "", rest = ""] = /^\/?([a-z]+) (.+)$/i.exec(text.replace(/\s+/g, " ").trim()) ?? [];
  const typed = first.toLowerCase();
  if (rest === "" || rest.endsWith("?")) return undefined;
  if (typed === "watch") return `watch about ${rest}`;
  const name = deskCommandNames.find(
    (known) => known.length >= shortest && known !== typed && editDistance(typed, known, 1) <= 1,
  );
  return name !== undefined && isDeskCommand(name, rest) ? `${name} ${rest}` : undefined;
}
