/** A channel that is named by its platform and id: "slack:C0123ABCD". */
export type NamedChannel = { readonly platform: "slack" | "discord"; readonly channel: string };

/** Slack writes its ids in capitals; Discord's are numbers. */
const forms = { slack: /^slack:([CDG][A-Z0-9]{1,20})$/i, discord: /^discord:(\d{3,20})$/i } as const;

/** How a channel is named, for whoever named none. */
export const channelForms = "slack:C0123ABCD or discord:123456789";

/** Undefined where it can be no channel. */
export function readChannel(words: string): NamedChannel | undefined {
  const slack = forms.slack.exec(words.trim())?.[1];
  if (slack !== undefined) return { platform: "slack", channel: slack.toUpperCase() };
  const discord = forms.discord.exec(words.trim())?.[1];
  return discord === undefined ? undefined : { platform: "discord", channel: discord };
}
