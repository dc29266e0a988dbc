import type { Logger } from "pino";
import type { Adapter, Started } from "../../src/adapter.ts";
import type { Config, DiscordConfig, DoorConfig, SlackConfig } from "../../src/config.ts";
import type { PlaceChanged } from "../../src/corrections/place-looks.ts";
import type { Recorder } from "../../src/corrections/recorder.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { type Arrivals, createArrivals } from "../../src/doors/arrivals.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import type { DoorStanding } from "../../src/operations/judge-standing.ts";
import type { Store } from "../../src/store/store.ts";
import { gatewayLeaseName, inheritedLease } from "./gateway-holder.ts";
import { processName } from "./process-name.ts";

export type DoorParts = {
  readonly newsroom: Newsroom;
  readonly recorder: Recorder;
  readonly log: Logger;
  readonly now: () => Date;
  /** Told of places whose readers may be others now. */
  readonly onPlaceChanged: (changed: PlaceChanged) => void;
  /** What all processes share, so that each thing is answered once and one of them holds the gateway. */
  readonly store: Pick<Store, "inbox" | "leases" | "notes" | "buttons">;
};

/** A front door that may be configured. Its adapter, and the SDK behind it, is loaded only when it is. */
type Door = {
  readonly name: string;
  /** The variable without which the door is off. */
  readonly setting: string;
  readonly config: DoorConfig<() => Promise<Adapter>>;
};

/** What became of the configured doors. */
export interface Doors {
  /** Settles when every door is connected or refused: whether one is connected. Never rejects. */
  readonly isAnyConnected: Promise<boolean>;
  /** What can be sent to without having been asked: the doors that are connected. Never rejects. */
  readonly posters: Promise<readonly Poster[]>;
  /** How each of them stands now. */
  standing(): readonly DoorStanding[];
  /** Closes every door; one that is still opening closes as soon as it can. */
  stop(): Promise<void>;
}

/** Starts every configured door at once and says of each what became of it; one that is refused stops no other. */
export function openDoors(config: Config, parts: DoorParts, say: (status: string) => void): Doors {
  const adapters: Adapter[] = [];
  const standing = new Map<string, DoorStanding["state"]>();
  let isStopped = false;
  const started = doorsOf(config, parts).map(async ({ name, setting, config }): Promise<Adapter | undefined> => {
    standing.set(name, config.kind === "on" ? "opening" : config.kind === "off" ? "off" : "refused");
    if (config.kind === "off") say(`${name}: off (no ${setting})`);
    if (config.kind === "wrong") for (const reason of config.reasons) say(`${name}: off. ${reason}`);
    if (config.kind !== "on") return undefined;
    try {
      const adapter = await config.settings();
      if (isStopped) return undefined;
      adapters.push(adapter);
      const tell = (result: Started): void => {
        standing.set(name, result.kind);
        say(`${name}: ${describe(result)}`);
      };
      const result = await adapter.start(tell);
      tell(result);
      return result.kind === "refused" ? undefined : adapter;
    } catch (error) {
      standing.set(name, "refused");
      parts.log.error({ err: error, door: name }, "a door did not open");
      say(`${name}: off. It did not start; the log has the details.`);
      return undefined;
    }
  });
  const connected = Promise.all(started);
  return {
    isAnyConnected: connected.then((each) => each.some((adapter) => adapter !== undefined)),
    posters: connected.then((each) => each.flatMap((adapter) => adapter?.poster ?? [])),
    standing: () => Array.from(standing, ([name, state]) => ({ name, state })),
    async stop() {
      isStopped = true;
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await connected;
    },
  };
}

function describe(result: Started): string {
  if (result.kind === "connected") return `connected as ${result.as}`;
  return result.kind === "standby" ? `on standby, ${result.reason}` : `off. ${result.reason}`;
}

function doorsOf({ slack, discord }: Config, parts: DoorParts): readonly Door[] {
  const slackOpener = (settings: SlackConfig) => async (): Promise<Adapter> => {
    const { createSlackAdapter } = await import("../slack/slack-adapter.ts");
    return createSlackAdapter({ ...parts, settings, arrivals: arrivalsAt("slack", parts) });
  };
  const discordOpener = (settings: DiscordConfig) => async (): Promise<Adapter> => {
    const { createDiscordAdapter } = await import("../discord/discord-adapter.ts");
    const { createHeldLease } = await import("../../src/doors/held-lease.ts");
    const { gatewayLease } = await import("../discord/gateway.ts");
    const { store, now, log } = parts;
    const terms = {
      name: gatewayLeaseName,
      lease: gatewayLease,
      owner: processName,
      elapsed: () => performance.now(),
    };
    const lease = inheritedLease(createHeldLease({ leases: store.leases, now, log, ...terms }), store, log);
    return createDiscordAdapter({
      ...{ ...parts, settings, lease },
      arrivals: arrivalsAt("discord", parts),
      buttons: store.buttons,
      onPlaceChanged: (channel) => parts.onPlaceChanged({ platform: "discord", channel }),
    });
  };
  return [
    { name: "Slack", setting: "SLACK_BOT_TOKEN", config: withOpener(slack, slackOpener) },
    { name: "Discord", setting: "DISCORD_TOKEN", config: withOpener(discord, discordOpener) },
  ];
}

function arrivalsAt(platform: string, { store, log, now }: DoorParts): Arrivals {
  return createArrivals({ platform, log, shared: { inbox: store.inbox, owner: processName, now } });
}

function withOpener<Settings, Opener>(
  config: DoorConfig<Settings>,
  openerFor: (settings: Settings) => Opener,
): DoorConfig<Opener> {
  return config.kind === "on" ? { kind: "on", settings: openerFor(config.settings) } : config;
}
