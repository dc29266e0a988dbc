import { describe, expect, test } from "vitest";
import { correctionsCommand } from "../../src/desk/corrections-command.ts";
import { gapCommand } from "../../src/desk/gap-command.ts";
import { gapsCommand } from "../../src/desk/gaps-command.ts";
import { gateCommands } from "../../src/desk/gate-commands.ts";
import { createSourceCommand } from "../../src/desk/source-command.ts";
import { createDigestCommand } from "../../src/digests/desk/digest-command.ts";
import { createWatchCommand } from "../../src/digests/desk/watch-command.ts";
import { deskCommandNames } from "../../src/questions/desk-command-name.ts";
import { parseRequest } from "../../src/questions/parse-request.ts";
import { helpReply } from "../../src/reply/help-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { openSources } from "../../src/sources/open-sources.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { openDesk, slackPlace } from "../support/desk-for-test.ts";

/** Words in capitals stand for people's own. */
const own: Readonly<Record<string, string>> = {
  ADDRESS: "https://harbour.example/feed",
  CLAIM: "harbour-fire#p1s2.1",
  "CLAIM-ID": "harbour-fire#p1s2.1",
  "ARTICLE-ID": "harbour-fire",
  NUMBER: "3",
};

const filled = (command: string): string =>
  command.replace(/[A-Z]+(?:-[A-Z]+)?(?![\w:])/g, (word) => own[word] ?? "harbour");

/** What begins with the name of a command, to where the next thing is said. */
const suggested = (text: string): readonly string[] =>
  text
    .split(
      /[,;“”()\n]|\.(?:\s|$)|: | — |\b(?:or|and|if|for|shows?|lists?(?= them)|until|instead|here that|to try|first|there)\b/,
    )
    .map((part) => part.replace(/^\s*(?:(?:Type|Or|to|by|Take it back|Name the)\s+)*/i, "").trim())
    .filter((part) => deskCommandNames.some((name) => part.startsWith(`${name} `)));

const asksOf = ({ blocks }: Reply): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "choices" ? block.choices.map(({ ask }) => ask) : []));

describe("what a reply tells people to type is understood without a slash", () => {
  test.each(deskCommandNames)("help %s", (name) => {
    const reply = helpReply(name);
    const terms = reply.blocks.flatMap((block) => (block.kind === "terms" ? block.rows.map(({ term }) => term) : []));
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) expect([term, parseRequest(filled(term))]).toMatchObject([term, { command: name }]);
  });

  test.each([
    "watch list",
    "watch about",
    "watch add",
    "watch pause",
    "watch pause 9",
    "digest list",
    "digest nonsense",
    "digest add daily",
    "digest add weekdays 8:30",
    "digest show x",
    "digest why",
    "digest why nonsense",
    "digest move",
    "digest move 9",
    "digest remove x",
    "source list",
    "source nonsense",
    "source check",
    "source pause nobody",
    "corrections nonsense",
    "corrections",
    "gap",
    "gap close 9",
    "gaps",
    "grant boss",
    "kill",
    "kill nobody",
    "place foo",
    "place allow",
    "audit nonsense",
  ])("%s", async (text) => {
    const store = await openSqliteStore({ path: ":memory:" });
    const zone = { name: "Europe/Kyiv", from: "configuration" } as const;
    const nothing = async (): Promise<Reply> => ({
      outcome: "found",
      ask: "",
      blocks: [{ kind: "notice", text: "-" }],
    });
    const sources = openSources({ store, now: () => new Date("2025-03-20T12:00:00Z"), allowHosts: undefined });
    const desk = await openDesk([
      createSourceCommand(sources),
      correctionsCommand,
      gapCommand,
      gapsCommand,
      createDigestCommand({ preview: nothing, why: nothing, notOnRecord: async () => [], zone }),
      createWatchCommand({ notOnRecord: async () => [], zone }),
      ...gateCommands([]),
    ]);
    const [command = "", ...words] = text.split(" ");
    const place = slackPlace("D1", "person");
    for (const where of [{}, { place }]) {
      const reply = await desk.type({ command, words: words.join(" "), ...where });
      for (const each of [...suggested(renderPlain(reply)), ...asksOf(reply)]) {
        expect([each, parseRequest(filled(each)).kind]).toEqual([each, expect.stringMatching(/^(?:desk|help)$/)]);
        expect(each).not.toMatch(/^\//);
      }
    }
    await sources.close();
  });
});
