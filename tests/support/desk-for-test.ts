import type { DeskCommand } from "../../src/desk/desk-command.ts";
import { type Desk, performCommand } from "../../src/desk/perform-command.ts";
import type { Grant } from "../../src/places/permissions.ts";
import { type Asker, type Audience, consolePlace, operator, type Place } from "../../src/places/place.ts";
import { viewOf } from "../../src/places/view-of.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";

export const slackPlace = (channel: string, audience: Audience = "members"): Place => ({
  platform: "slack",
  workspace: "T1",
  channel,
  thread: undefined,
  audience,
});

export const slackAsker = (id: string, groups: readonly string[] = []): Asker => ({
  platform: "slack",
  id,
  name: `somebody ${id}`,
  groups,
});

export type Typing = {
  readonly command: string;
  readonly words?: string;
  readonly asker?: Asker | undefined;
  readonly place?: Place | undefined;
  readonly now?: Date;
};

/** A desk over a store of its own, and what it told its log. */
export async function openDesk(
  commands: readonly DeskCommand[],
  configured: readonly Grant[] = [],
): Promise<
  Desk & {
    readonly reported: readonly { readonly action: string; readonly error: unknown }[];
    readonly type: (typing: Typing) => Promise<Reply>;
    readonly atMachine: (command: string, words?: string) => Promise<Reply>;
  }
> {
  const store = await openSqliteStore({ path: ":memory:" });
  const reported: { readonly action: string; readonly error: unknown }[] = [];
  const desk: Desk = { store, commands, configured, report: (action, error) => reported.push({ action, error }) };
  const type = async ({ command, words = "", ...given }: Typing): Promise<Reply> => {
    const { asker, place, now } = {
      asker: operator,
      place: consolePlace,
      now: new Date("2025-03-20T12:00:00Z"),
      ...given,
    };
    const view = viewOf(place, place === undefined ? undefined : await store.places.settings(place));
    const text = `${command} ${words}`.trim();
    return performCommand({ command, words, view, request: { text, now, place, asker } }, desk);
  };
  return { ...desk, reported, type, atMachine: (command, words = "") => type({ command, words }) };
}
