import type { Body } from "../read-body.ts";

/** User groups by id, with the ids of their members. */
export type UserGroupList = Readonly<Record<string, readonly string[]>>;

/** What Slack says of the workspace's user groups; undefined for another method. */
export function answerUserGroups(method: string, body: Body, parts: UserGroupParts): Body | undefined {
  if (!method.startsWith("usergroups.")) return undefined;
  if (!parts.scopes.includes("usergroups:read"))
    return { ok: false, error: "missing_scope", needed: "usergroups:read", provided: parts.scopes.join(",") };
  if (method === "usergroups.users.list") {
    const users = parts.groups[String(body["usergroup"])];
    return users === undefined ? { ok: false, error: "no_such_subteam" } : { ok: true, users };
  }
  const withUsers = String(body["include_users"]) === "true";
  const usergroups = Object.entries(parts.groups).map(([id, users]) => ({
    id,
    team_id: "T000000001",
    is_usergroup: true,
    handle: id.toLowerCase(),
    user_count: users.length,
    ...(withUsers ? { users } : {}),
  }));
  return { ok: true, usergroups };
}

type UserGroupParts = { readonly groups: UserGroupList; readonly scopes: readonly string[] };
