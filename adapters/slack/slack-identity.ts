import type { WebClient } from "@slack/web-api";

/** Who the bot is in its workspace. */
export type SlackIdentity = {
  readonly botUserId: string;
  readonly botId: string | undefined;
  readonly user: string;
  readonly team: string;
  readonly teamId: string | undefined;
  /** As Slack granted them; undefined where the answer does not say. */
  readonly scopes: readonly string[] | undefined;
};

/** Asks Slack whose token it is. Throws as the client does, and where the token is no bot's. */
export async function identify(client: WebClient): Promise<SlackIdentity> {
  const answer = await client.auth.test();
  return {
    botUserId: answer.user_id ?? "",
    botId: answer.bot_id,
    user: answer.user ?? "the bot",
    team: answer.team ?? "Slack",
    teamId: answer.team_id,
    scopes: answer.response_metadata?.scopes,
  };
}
