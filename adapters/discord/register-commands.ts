import { isDeepStrictEqual } from "node:util";
import { type REST, Routes } from "discord.js";
import { z } from "zod";
import { type DiscordCommand, discordCommands } from "./commands.ts";

/** Where the commands stand. */
export type Registry = { readonly applicationId: string; readonly guildIds: readonly string[] };

/** A place whose commands could not be registered. `guildId` undefined: everywhere. */
export type Unregistered = { readonly guildId: string | undefined; readonly error: unknown };

/** Makes Discord list the commands of this version; writes only where they differ from what is listed. Never rejects. */
export async function registerCommands(
  rest: REST,
  { applicationId, guildIds }: Registry,
): Promise<readonly Unregistered[]> {
  const places = guildIds.length === 0 ? [undefined] : guildIds;
  const outcomes = await Promise.all(
    places.map(async (guildId): Promise<readonly Unregistered[]> => {
      try {
        await registerAt(rest, applicationId, guildId);
        return [];
      } catch (error) {
        return [{ guildId, error }];
      }
    }),
  );
  return outcomes.flat();
}

async function registerAt(rest: REST, applicationId: string, guildId: string | undefined): Promise<void> {
  const wanted = discordCommands(guildId === undefined ? "global" : "guild");
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  if (isRegistered(await rest.get(route), wanted)) return;
  await rest.put(route, { body: wanted });
}

const optionShape = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  max_length: z.number().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
});

/** A subcommand has options of its own. */
const outerOptionShape = optionShape.extend({
  options: z
    .array(optionShape)
    .nullish()
    .transform((options) => options ?? []),
});

/** What of a command is ours to set; Discord adds ids, versions and what was left out. */
const commandShape = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(""),
  options: z
    .array(outerOptionShape)
    .nullish()
    .transform((options) => options ?? []),
  contexts: sortedNumbers(),
  integration_types: sortedNumbers(),
});

function sortedNumbers() {
  return z
    .array(z.number())
    .nullish()
    .transform((numbers) => [...(numbers ?? [])].sort((one, other) => one - other));
}

const commandsShape = z
  .array(commandShape)
  .transform((commands) => [...commands].sort((one, other) => (one.name < other.name ? -1 : 1)));

/** Whether Discord lists exactly the wanted commands. What cannot be read counts as different. */
export function isRegistered(listed: unknown, wanted: readonly DiscordCommand[]): boolean {
  const held = commandsShape.safeParse(listed);
  if (!held.success) return false;
  const decided = commandsShape.parse(wanted);
  const isGlobal = decided.some((command) => command.contexts.length > 0);
  return isDeepStrictEqual(isGlobal ? held.data : held.data.map(withoutReach), decided);
}

/** Discord fills these in for the commands of a server, where they mean nothing. */
function withoutReach(command: z.infer<typeof commandShape>): z.infer<typeof commandShape> {
  return { ...command, contexts: [], integration_types: [] };
}
