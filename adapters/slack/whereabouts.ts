import type { Whereabouts } from "../../src/newsroom.ts";
import type { Audience } from "../../src/places/place.ts";
import { type ChannelAudience, createChannelAudience, type LookUpParts } from "./channel-audience.ts";
import { createUserGroups } from "./user-groups.ts";
import { createUserZones } from "./user-zone.ts";

/** Where something came from, as a payload tells it. */
export type Origin = {
  readonly channel: string;
  readonly thread: string | undefined;
  readonly user: string;
  /** As shown to people; undefined where the payload names nobody. */
  readonly name: string | undefined;
  /** A direct message to the bot. */
  readonly isDirect?: boolean;
  /** The payload says that people of other organisations are in the channel. */
  readonly isExternal?: boolean;
  /** What is asked depends on the time zone of whoever asks. */
  readonly needsZone?: boolean;
};

/** Tells of what Slack sends where and by whom it was asked. */
export interface SlackWhereabouts {
  /** Takes at most about a second; what is not known by then is the wider audience and no groups. Never rejects. */
  of(origin: Origin): Promise<Whereabouts>;
}

export function createWhereabouts(team: string | undefined, parts: LookUpParts): SlackWhereabouts {
  const channels = createChannelAudience(parts);
  const userGroups = createUserGroups(parts);
  const zones = createUserZones(parts);
  return {
    async of(origin) {
      const { channel, thread, user, name = user, needsZone = false } = origin;
      const [audience, groups, zone] = await Promise.all([
        audienceAt(origin, channels),
        userGroups.of(user),
        needsZone ? zones.of(user) : undefined,
      ]);
      return {
        place: { platform: "slack", workspace: team, channel, thread, audience },
        asker: { platform: "slack", id: user, name, groups, ...(zone === undefined ? {} : { zone }) },
      };
    },
  };
}

async function audienceAt({ channel, isDirect, isExternal }: Origin, channels: ChannelAudience): Promise<Audience> {
  if (isExternal === true) {
    channels.isExternal(channel);
    return "external";
  }
  return isDirect === true ? "person" : channels.of(channel);
}
