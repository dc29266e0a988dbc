import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from "discord.js";

/**
 * Whether others can be shown what one person was told. In a direct message to the bot there are none. Where that person
 * alone has installed the app, answers stay private unless the server grants "Use External Apps".
 */
export function canShare(interaction: BaseInteraction): boolean {
  if (interaction.context === InteractionContextType.BotDM) return false;
  const isGuest = interaction.inGuild() && interaction.authorizingIntegrationOwners.guildId === null;
  return !isGuest || interaction.memberPermissions.has(PermissionFlagsBits.UseExternalApps);
}
