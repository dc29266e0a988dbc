import type { DoorConfig } from "../config.ts";
import { channelForms, type NamedChannel, readChannel } from "../places/named-channel.ts";

export type OperationsSettings = {
  /** An address of this machine: "127.0.0.1". */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
};

/** A channel in which the people who run this are told what they must know. */
export type OperatorsChannel = NamedChannel;

/** Where it is asked: "http://127.0.0.1:9464"; an address of IPv6 stands in brackets. */
export const operationsUrl = ({ host, port }: OperationsSettings): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

type Written = string | undefined;

const localHost = "127.0.0.1";

/** Where probes and Prometheus ask: off without a port, and for this machine alone unless a host is named. */
export function readOperations(port: Written, host: Written): DoorConfig<OperationsSettings> {
  if (port === undefined) return { kind: "off" };
  const number = /^\d{1,5}$/.test(port.trim()) ? Number(port) : Number.NaN;
  if (number <= 65_535) return { kind: "on", settings: { host: host?.trim() ?? localHost, port: number } };
  const reason = `ONRECORD_OPERATIONS_PORT is “${port}”. Use a port from 0 to 65535, such as 9464, or leave it empty.`;
  return { kind: "wrong", reasons: [reason] };
}

/** Channels with commas between them; what cannot be read is a sentence and keeps nobody else from being told. */
export function readOperatorsChannels(written: Written): {
  readonly channels: readonly OperatorsChannel[];
  readonly problems: readonly string[];
} {
  const channels: OperatorsChannel[] = [];
  const problems: string[] = [];
  for (const part of (written ?? "").split(",").map((one) => one.trim())) {
    if (part === "") continue;
    const channel = readChannel(part);
    if (channel === undefined)
      problems.push(`ONRECORD_OPERATORS names no channel by “${part}”. Write ${channelForms}.`);
    else channels.push(channel);
  }
  return { channels, problems };
}

export const usualStopSeconds = 5;

/** How long what is in hand may take once the process is told to end, in seconds. */
export function readStopSeconds(written: Written): { readonly seconds: number; readonly problems: readonly string[] } {
  if (written === undefined) return { seconds: usualStopSeconds, problems: [] };
  const seconds = /^\d{1,3}$/.test(written.trim()) ? Number(written) : 0;
  if (seconds >= 1 && seconds <= 600) return { seconds, problems: [] };
  const problem = `ONRECORD_STOP_SECONDS is “${written}”. Use whole seconds from 1 to 600; ${usualStopSeconds} are taken.`;
  return { seconds: usualStopSeconds, problems: [problem] };
}
