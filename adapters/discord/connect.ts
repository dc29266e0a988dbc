import { setTimeout as delay } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import { GatewayClosed, NotGreeted } from "./refusal.ts";

/** How long a first connection may take until Discord says that it is ready, in milliseconds. */
const readyTime = 15_000;

/**
 * Logs in and waits until the client is ready. The client's own `login` neither ends nor fails where the gateway cannot
 * be reached or closes for good, so both are watched here. Throws; the caller destroys the client.
 */
export async function connect(client: Client, token: string, stopped: AbortSignal): Promise<Client<true>> {
  const watch = Promise.withResolvers<never>();
  const onDisconnect = ({ code }: { readonly code: number }) => watch.reject(new GatewayClosed(code));
  const stopWaiting = new AbortController();
  const signal = AbortSignal.any([stopped, stopWaiting.signal]);
  const late = delay(readyTime, undefined, { signal }).then(() => {
    throw new NotGreeted(`Discord did not greet the connection within ${readyTime} ms.`);
  });
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  client.once(Events.ShardDisconnect, onDisconnect);
  const failed = client.login(token).then(() => watch.promise);
  try {
    return await Promise.race([ready.promise, failed, watch.promise, late]);
  } finally {
    stopWaiting.abort();
    client.off(Events.ClientReady, ready.resolve);
    client.off(Events.ShardDisconnect, onDisconnect);
    // What loses the race may still fail, now for nobody.
    for (const loser of [failed, late]) loser.catch(() => undefined);
  }
}
