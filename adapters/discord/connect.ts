import { type Client, Events } from "discord.js";
import { GatewayClosed, NotGreeted } from "./refusal.ts";

/** How long a first connection, and of several each after the last, may take until it is ready, in milliseconds. */
const readyTime = 15_000;

/**
 * Logs in and waits until the client is ready. The client's own `login` neither ends nor fails where the gateway cannot
 * be reached or closes for good, so both are watched here. Throws; the caller destroys the client.
 */
export async function connect(client: Client, token: string, stopped: AbortSignal): Promise<Client<true>> {
  const watch = Promise.withResolvers<never>();
  const onDisconnect = ({ code }: { readonly code: number }) => watch.reject(new GatewayClosed(code));
  const onStop = () => watch.reject(new Error("The connection was given up."));
  const onLate = () => watch.reject(new NotGreeted(`Discord did not greet the connection within ${readyTime} ms.`));
  const late = setTimeout(onLate, readyTime);
  const onShard = () => void late.refresh();
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  client.once(Events.ShardDisconnect, onDisconnect);
  client.on(Events.ShardReady, onShard);
  stopped.addEventListener("abort", onStop);
  const failed = client.login(token).then(() => watch.promise);
  try {
    return await Promise.race([ready.promise, failed, watch.promise]);
  } finally {
    clearTimeout(late);
    stopped.removeEventListener("abort", onStop);
    client.off(Events.ShardReady, onShard);
    client.off(Events.ClientReady, ready.resolve);
    client.off(Events.ShardDisconnect, onDisconnect);
    // What loses the race may still fail, now for nobody.
    for (const loser of [failed, watch.promise]) loser.catch(() => undefined);
  }
}
