import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

test("people and groups are given the roles that the configuration lists", () => {
  const { roles } = readConfig({
    ONRECORD_ADMINS: "slack:U0123ABCD, discord-role:456456,",
    ONRECORD_EDITORS: " slack-group:S0123ABCD ",
  });
  expect(roles).toEqual({
    grants: [
      { role: "admin", platform: "slack", kind: "person", id: "U0123ABCD" },
      { role: "admin", platform: "discord", kind: "group", id: "456456" },
      { role: "editor", platform: "slack", kind: "group", id: "S0123ABCD" },
    ],
    problems: [],
  });
});

test("what cannot be read gives nobody a role, and is said; the rest stands", () => {
  const { roles } = readConfig({ ONRECORD_ADMINS: "everyone, slack:U0123ABCD; slack:U9, discord:77777" });
  expect(roles.grants).toEqual([{ role: "admin", platform: "discord", kind: "person", id: "77777" }]);
  expect(roles.problems).toEqual([
    "ONRECORD_ADMINS names “everyone”, which is nobody that can be given a role. Write slack:U123456, slack-group:S123456, discord:12345678 or discord-role:12345678.",
    "ONRECORD_ADMINS names “slack:U0123ABCD; slack:U9”, which is nobody that can be given a role. Write slack:U123456, slack-group:S123456, discord:12345678 or discord-role:12345678.",
  ]);
});

test("nobody has a role by default", () => {
  expect(readConfig({}).roles).toEqual({ grants: [], problems: [] });
});
