import { type Grant, type Right, type Role, roles } from "./permissions.ts";
import { type Asker, operator } from "./place.ts";

/**
 * Whether somebody may do what not everybody may: by a role that was granted on the record (`grants`) or in the
 * configuration of this installation (`configured`). The operator may do everything, and without a grant nobody else may.
 */
export function mayDo(
  right: Right,
  asker: Asker | undefined,
  grants: readonly Grant[],
  configured: readonly Grant[],
): boolean {
  if (asker === undefined) return false;
  if (isOperator(asker)) return true;
  return [...configured, ...grants].some((grant) => givesRight(grant.role, right) && isGrantedTo(grant, asker));
}

export const isOperator = ({ platform, id }: Pick<Asker, "platform" | "id">): boolean =>
  platform === operator.platform && id === operator.id;

/** The roles by which a right is had: "editor", "admin". */
export const rolesWith = (right: Right): readonly Role[] => roleNames.filter((role) => givesRight(role, right));

export const roleNames = ["editor", "admin"] as const satisfies readonly Role[];

function givesRight(role: Role, right: Right): boolean {
  const given: readonly Right[] = roles[role];
  return given.includes(right);
}

function isGrantedTo({ platform, kind, id }: Grant, asker: Asker): boolean {
  if (platform !== asker.platform) return false;
  return kind === "person" ? id === asker.id : asker.groups.includes(id);
}
