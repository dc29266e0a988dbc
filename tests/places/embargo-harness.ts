import fc from "fast-check";
import { expect } from "vitest";
import { operator, type Place } from "../../src/places/place.ts";
import type { GroundRule } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Request } from "../../src/request.ts";
import { slackAsker } from "../support/desk-for-test.ts";
import { arbitraryWorld, type PlacedArticle, type World } from "./embargo-world.ts";

/** Every surface of a record on which an article could show. */
export type Surface = {
  readonly ask: (request: Request) => Promise<Reply>;
  readonly complete: (
    typed: string,
    at: Pick<Request, "place" | "asker">,
  ) => Promise<readonly { readonly label: string; readonly value: string }[]>;
  /** The answer as scripts read it, without how long it took. */
  readonly json: (request: Request) => Promise<unknown>;
  /** What digests and watches of the place would say, and why these claims were told of or not. */
  readonly news: (place: Place, claims: readonly string[]) => Promise<readonly string[]>;
  /** What was written to the log since it was opened. */
  readonly logLines: () => readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * Opens a record that took in these articles when `clock` said so, after which `clock` was set on and what falls due was
 * done. The operator kills those that are to be killed; `settings` are settled before anything is asked.
 */
export type OpenAt = (
  articles: readonly PlacedArticle[],
  clock: Pick<World, "arrival" | "amended" | "now">,
  settings: World["settings"],
) => Promise<Surface>;

/**
 * Whatever is asked, wherever and whenever: every surface says byte for byte what it would say if the record had never
 * held what that place may not see at that time. What the place may see is told here by other means than the code's own.
 */
export async function expectNothingShows(openAt: OpenAt, options: fc.Parameters<[World]> = {}): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitraryWorld, async (world) => {
      const seen = world.articles.flatMap((placed) => seenPart(placed, world));
      const { arrival, amended, now } = world;
      const clock = { arrival, amended, now };
      const [full, part] = await Promise.all([
        openAt(world.articles, clock, world.settings),
        openAt(seen, clock, world.settings),
      ]);
      try {
        expect(await everythingSaid(full, world)).toEqual(await everythingSaid(part, world));
      } finally {
        await Promise.all([full.close(), part.close()]);
      }
    }),
    options,
  );
}

async function everythingSaid(surface: Surface, world: World): Promise<readonly string[]> {
  const { place, now } = world;
  const asker = place.platform === "console" ? operator : slackAsker("U9");
  const said: string[] = [];
  for (const text of world.requests.filter((one) => isComparable(one, world))) {
    const request = { text, now, place, asker };
    const reply = await surface.ask(request);
    said.push(renderPlain(reply), JSON.stringify(reply), JSON.stringify(await surface.json(request)));
  }
  for (const typed of ["", "r", "ja", "Jane R", "an", "b", "fl", "harb", "report"]) {
    said.push(JSON.stringify(await surface.complete(typed, { place, asker })));
  }
  // Hidden ones as well: whoever guesses an id learns nothing by it.
  const claims = world.articles.flatMap((placed) => placed.claims.slice(0, 2).map(({ id }) => id));
  return [...said, ...(await surface.news(place, claims)), ...surface.logLines()];
}

/**
 * The operator's own trail tells of what the operator killed, and the operator may kill what nobody sees. `changes` tells
 * a place, without a word of it, that something which it could see is gone.
 */
function isComparable(text: string, world: World): boolean {
  if (/^(?:audit|kill|corrections)/.test(text)) return world.place.platform !== "console";
  return !text.startsWith("changes") || !world.articles.some((placed) => isGone(placed, world));
}

const isGone = (placed: PlacedArticle, world: World): boolean =>
  seenPart(placed, world).length === 0 && seenEarlier(placed, world).some((one) => seenPart(one, world).length > 0);

/** As it was before it was killed, and before its rules were changed. */
function seenEarlier(placed: PlacedArticle, { arrival }: World): readonly PlacedArticle[] {
  const alive = { ...placed, isKilled: false };
  const before = { ...placed.article, ...placed.former };
  const isHeld = before.embargoedUntil !== undefined && new Date(before.embargoedUntil) > arrival;
  return placed.former === undefined || isHeld ? [alive] : [alive, { ...alive, article: before }];
}

const order: readonly (GroundRule | undefined)[] = [undefined, "on-record", "background", "not-for-publication"];
const isAllowed = (rule: GroundRule | undefined, most: GroundRule): boolean =>
  order.indexOf(rule) <= order.indexOf(most);

/** What of an article the place may see, as the documentation says it: nothing, or it with some of its claims. */
function seenPart(placed: PlacedArticle, { place, settings, now }: World): readonly PlacedArticle[] {
  const { article, claims, isKilled } = placed;
  if (isKilled || article.status === "withheld" || article.status === "canceled") return [];
  if (article.embargoedUntil !== undefined && new Date(article.embargoedUntil) > now) return [];
  const isConsole = place.platform === "console";
  const readers = ["person", "members", "public", "external"];
  const holds =
    settings !== undefined && readers.indexOf(place.audience) <= readers.indexOf(settings.audience ?? "members");
  const isClosed = place.audience === "person" || place.audience === "members";
  const most: GroundRule = isConsole ? "not-for-publication" : holds && isClosed ? settings.groundRule : "on-record";
  const open = ["public", ...(holds ? settings.collections : [])];
  if (!isConsole && !open.includes(article.collection ?? "public")) return [];
  if (!isAllowed(article.groundRule, most)) return [];
  const hidden = claims.filter(({ groundRule }) => !isAllowed(groundRule, most)).map(({ at }) => at.sentence);
  const left = claims.filter(({ at }) => !hidden.includes(at.sentence));
  return left.length === 0 ? [] : [{ ...placed, claims: left }];
}
