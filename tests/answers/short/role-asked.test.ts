import { expect, test } from "vitest";
import { roleAsked } from "../../../src/answers/short/role-asked.ts";

test.each([
  ["captured the soldiers?", { kind: "doer", verb: "captured" }],
  ["has won the vote", { kind: "doer", verb: "won" }],
  ["was hurt in the fire", { kind: "done-to", verb: "hurt" }],
  ["was the mayor sworn in by", { kind: "identity" }],
  ["was hired by", { kind: "agent", verb: "hired" }],
  ["is the mayor of Varna", { kind: "identity" }],
  ["is known as the father of the port", { kind: "identity" }],
  ["name of the mayor", { kind: "identity" }],
  ["whose boat sank", { kind: "owner" }],
])("who %s", (subject, role) => {
  expect(roleAsked(subject)).toEqual(role);
});

test("the one to whom it was done is asked for by a verb and its preposition", () => {
  expect(roleAsked("did the port sell the yard to?")).toMatchObject({ kind: "object", preposition: "to" });
  expect(roleAsked("did the mayor arrest")).toMatchObject({ kind: "object", preposition: undefined });
});
