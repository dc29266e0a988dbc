import { describeGrantee } from "../places/grantee.ts";
import { rolesWith } from "../places/may-do.ts";
import type { Grant, Right } from "../places/permissions.ts";
import type { Asker } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";
import { deskReply } from "./desk-reply.ts";

const rightNames: Readonly<Record<Right, string>> = {
  sources: "look after sources",
  corrections: "look after corrections",
  digests: "look after digests and watches",
  kill: "take anything off the record",
  places: "settle what a place may see",
  grant: "give and take roles",
  audit: "see who did what",
};

const mostNamed = 5;

/** Says that it was not done, and who can give the right to it. */
export function notPermitted(
  right: Right,
  asker: Asker,
  { ask, grants }: { ask: string; grants: readonly Grant[] },
): Reply {
  const [role = "admin"] = rolesWith(right);
  const needed = rolesWith(right)
    .map((name) => `${name}s`)
    .join(" and ");
  const grantee = describeGrantee({ platform: asker.platform, kind: "person", id: asker.id });
  const command = `grant ${role} to ${grantee}`;
  const text = `Only ${needed} may ${rightNames[right]}. Nothing was done. ${whoGrants(grants, asker, command)}`;
  return deskReply(ask, { outcome: "not-permitted", text });
}

function whoGrants(grants: readonly Grant[], asker: Asker, command: string): string {
  const admins = grants.filter(({ role }) => rolesWith("grant").includes(role));
  const near = admins.filter(({ platform }) => platform === asker.platform);
  const named = [...new Set((near.length > 0 ? near : admins).map(describeGrantee))];
  if (named.length === 0) return `Nobody is an admin yet: whoever runs On Record can type npx onrecord ${command}`;
  const more = named.length > mostNamed ? " and others" : "";
  return `An admin can type ${command} (${named.slice(0, mostNamed).join(", ")}${more}), and so can whoever runs On Record.`;
}
