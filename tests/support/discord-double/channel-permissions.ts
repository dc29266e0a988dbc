import { asBody, type Body } from "../read-body.ts";
import { listOf } from "./component-tree.ts";

/** Bits of Discord's permissions. */
export const permissions = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  readHistory: 1n << 16n,
  sendInThreads: 1n << 38n,
} as const;

type Rules = { readonly guild: Body; readonly botId: string };

/** What the bot may do in a channel: the server's rights for everybody, then what the channel denies and allows. */
export function mayDo(channel: Body, permission: bigint, { guild, botId }: Rules): boolean {
  const everyone = String(guild["id"]);
  const role = listOf(guild["roles"]).find(({ id }) => id === everyone);
  const base = BigInt(String(role?.["permissions"] ?? "0"));
  const overwrites = listOf(channel["permission_overwrites"]);
  const after = [everyone, botId].reduce((bits, id) => {
    const { allow = "0", deny = "0" } = asBody(overwrites.find((each) => each["id"] === id));
    return (bits & ~BigInt(String(deny))) | BigInt(String(allow));
  }, base);
  return (after & permission) === permission;
}

/** A channel's own rule for everybody, or for one member. */
export function overwrite(
  who: { readonly role: string } | { readonly member: string },
  rule: { readonly allow?: bigint; readonly deny?: bigint },
): Body {
  const whom = "role" in who ? { id: who.role, type: 0 } : { id: who.member, type: 1 };
  return { ...whom, allow: String(rule.allow ?? 0n), deny: String(rule.deny ?? 0n) };
}
