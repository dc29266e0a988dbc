import { expect, test } from "vitest";
import type { Audience } from "../../../src/places/place.ts";
import { overwrite, permissions } from "../../support/discord-double/channel-permissions.ts";
import { places } from "../../support/discord-double/credentials.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";

const place = { platform: "discord", workspace: places.guild, thread: undefined, audience: "members" } as const;
const closed = [overwrite({ role: places.guild }, { deny: permissions.viewChannel })];

test("a channel that is closed or opened is told of, and is known by then as it is now", async () => {
  const told: (readonly [string | undefined, Promise<Audience | undefined> | undefined])[] = [];
  const onPlaceChanged = (channel: string | undefined): void => {
    told.push([channel, discord.adapter.poster?.audienceNow({ ...place, channel: channel ?? "" })]);
  };
  const discord = await openForTest({ onPlaceChanged });
  discord.double.changeChannel(places.channel, { permission_overwrites: closed });
  await expect.poll(() => told.length).toBe(1);
  discord.double.changeChannel(places.channel, { permission_overwrites: [] });
  await expect.poll(() => told.length).toBe(2);
  expect(told.map(([channel]) => channel)).toEqual([places.channel, places.channel]);
  expect(await Promise.all(told.map(([, audience]) => audience))).toEqual(["members", "public"]);
});

test("another right of everybody in a server is told of as of all its channels", async () => {
  const told: (string | undefined)[] = [];
  const { double } = await openForTest({ onPlaceChanged: (channel) => told.push(channel) });
  const role = { id: places.guild, name: "@everyone", permissions: "0", position: 0, colors: { primary_color: 0 } };
  double.gateway.dispatch("GUILD_ROLE_UPDATE", { guild_id: places.guild, role });
  await expect.poll(() => told).toEqual([undefined]);
});
