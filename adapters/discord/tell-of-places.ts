import { type Client, Events } from "discord.js";

/**
 * Tells of channels in which other people may read along from now on; undefined: of a whole server, since the role that
 * everybody has is another.
 */
export function tellOfPlaces(client: Client, tell: (channel: string | undefined) => void): void {
  client.on(Events.ChannelUpdate, (_, { id }) => tell(id));
  client.on(Events.GuildRoleUpdate, (_, { id, guild }) => {
    if (id === guild.id) tell(undefined);
  });
}
