import fc from "fast-check";
import { expect, test } from "vitest";
import { mayDo, rolesWith } from "../../src/places/may-do.ts";
import { type Grant, type Right, rights, roles } from "../../src/places/permissions.ts";
import { type Asker, operator } from "../../src/places/place.ts";

const asker: Asker = { platform: "slack", id: "U1", name: "an editor", groups: ["S1", "S2"] };
const person = (role: Grant["role"], id = "U1", platform = "slack"): Grant => ({ role, platform, kind: "person", id });
const group = (role: Grant["role"], id: string, platform = "slack"): Grant => ({ role, platform, kind: "group", id });

test.each(rights)("nobody may do %s by default but the operator", (right) => {
  expect(mayDo(right, asker, [], [])).toBe(false);
  expect(mayDo(right, undefined, [person("admin")], [])).toBe(false);
  expect(mayDo(right, operator, [], [])).toBe(true);
});

test.each<{ readonly by: string; readonly grants: readonly Grant[]; readonly allowed: readonly Right[] }>([
  { by: "a person's role", grants: [person("editor")], allowed: roles.editor },
  { by: "a group's role", grants: [group("admin", "S2")], allowed: roles.admin },
  { by: "another person's", grants: [person("admin", "U2")], allowed: [] },
  { by: "another group's", grants: [group("admin", "S3")], allowed: [] },
  { by: "the same id on another platform", grants: [person("admin", "U1", "discord")], allowed: [] },
  { by: "a group of the person's id", grants: [group("admin", "U1")], allowed: [] },
  { by: "a person of the group's id", grants: [person("admin", "S1")], allowed: [] },
])("by $by", ({ grants, allowed }) => {
  for (const right of rights) {
    expect(mayDo(right, asker, grants, [])).toBe(allowed.includes(right));
    expect(mayDo(right, asker, [], grants)).toBe(allowed.includes(right));
  }
});

test("somebody who calls themselves the operator on a platform is not", () => {
  expect(mayDo("kill", { ...operator, platform: "slack" }, [], [])).toBe(false);
  expect(mayDo("kill", { ...operator, id: "U1" }, [], [])).toBe(false);
});

test("the roles that give a right", () => {
  expect(rolesWith("sources")).toEqual(["editor", "admin"]);
  expect(rolesWith("kill")).toEqual(["admin"]);
});

const id: fc.Arbitrary<string> = fc.constantFrom("1", "2", "3");
const grant: fc.Arbitrary<Grant> = fc.record({
  role: fc.constantFrom("editor", "admin"),
  platform: fc.constantFrom("slack", "discord"),
  kind: fc.constantFrom("person", "group"),
  id,
});

test("a right is had only by a grant to that very person or group, and never lost by another grant", () => {
  const anybody = fc.record({ platform: fc.constantFrom("slack", "discord"), id, groups: fc.uniqueArray(id) });
  fc.assert(
    fc.property(
      fc.constantFrom(...rights),
      anybody,
      fc.array(grant, { maxLength: 4 }),
      grant,
      (right, one, had, more) => {
        const who = { ...one, name: "somebody" };
        const before = mayDo(right, who, had, []);
        if (before) {
          expect(
            had.some((given) => given.platform === who.platform && [who.id, ...who.groups].includes(given.id)),
          ).toBe(true);
          expect(mayDo(right, who, [...had, more], [])).toBe(true);
        }
        expect(mayDo(right, who, [], had)).toBe(before);
      },
    ),
  );
});
