import type { WebClient } from "@slack/web-api";

/**
 * The channel of the bot's direct messages with somebody. Without the scope for opening one (im:write) it is the person's
 * own id, to which Slack also posts; but what is posted there can neither be changed nor looked up. Never rejects.
 */
export async function directChannel(client: WebClient, user: string): Promise<string> {
  try {
    return (await client.conversations.open({ users: user })).channel?.id ?? user;
  } catch {
    return user;
  }
}
