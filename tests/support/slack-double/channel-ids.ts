import { z } from "zod";
import { credentials } from "./credentials.ts";

const channelList = z.object({ channels: z.array(z.object({ id: z.string(), name: z.string() })) });

/** The ids of a double's further channels, in the order of their names. */
export async function channelIds(apiUrl: string, names: readonly string[]): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${credentials.botToken}` };
  const answer = await fetch(`${apiUrl}conversations.list`, { method: "POST", headers });
  const { channels } = channelList.parse(await answer.json());
  return names.flatMap((name) => channels.find((channel) => channel.name === name)?.id ?? []);
}
