import type { Config } from "../../src/config.ts";
import { within } from "../../src/doors/within.ts";
import type { Place } from "../../src/places/place.ts";

/** How long whoever sets something up waits for the platform's word, in milliseconds. */
const patience = 1_000;

/**
 * Tells why nothing could be posted at a place, as the platform says now; undefined: it can, or that is not known in time.
 * Asked with the tokens of the configuration, so that it works without a connected door. Never rejects.
 */
export function createPostCheck(config: Config): (place: Place) => Promise<string | undefined> {
  const checks: Readonly<Record<string, () => Promise<Check>>> = {
    slack: () => slackCheck(config),
    discord: () => discordCheck(config),
  };
  const loaded = new Map<string, Promise<Check>>();
  return async (place) => {
    const load = checks[place.platform];
    if (load === undefined) return undefined;
    const check = loaded.get(place.platform) ?? load();
    loaded.set(place.platform, check);
    return within(
      check.then((ask) => ask(place)),
      patience,
    );
  };
}

type Check = (place: Place) => Promise<string | undefined>;

const nobodyKnows: Check = () => Promise.resolve(undefined);

async function slackCheck({ slack }: Config): Promise<Check> {
  if (slack.kind !== "on") return nobodyKnows;
  return (await import("../slack/why-no-post.ts")).createSlackPostCheck(slack.settings);
}

async function discordCheck({ discord }: Config): Promise<Check> {
  if (discord.kind !== "on") return nobodyKnows;
  return (await import("../discord/why-no-post.ts")).createDiscordPostCheck(discord.settings);
}
