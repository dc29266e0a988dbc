import { z } from "zod";
import { credentials } from "./credentials.ts";

const channelList = z.object({
  channels: z.array(z.object({ id: z.string(), name: z.string() })),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** The ids of a double's further channels, in the order of their names. */
export async function channelIds(apiUrl: string, names: readonly string[]): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${credentials.botToken}` };
  const ids = new Map<string, string>();
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const body = new URLSearchParams({ limit: "200", cursor });
    const answer = await fetch(`${apiUrl}conversations.list`, { method: "POST", headers, body });
    const { channels, response_metadata: page } = channelList.parse(await answer.json());
    for (const { id, name } of channels) ids.set(name, id);
    cursor = page?.next_cursor || undefined;
  }
  return names.map((name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The double has no channel ${name}.`);
    return id;
  });
}
