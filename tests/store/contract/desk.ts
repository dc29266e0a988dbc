import { expect, test } from "vitest";
import type { Grant } from "../../../src/places/permissions.ts";
import type { AuditEntry } from "../../../src/store/store.ts";
import { articleNamed, claimOf, instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { channel } from "./postings.ts";

const asker = { platform: "slack", id: "U1", name: "a reporter", groups: [] };
const asked = { ask: "when fire", place: channel, asker, filedAt: instant("10:00") };
const claim = claimOf(articleNamed("fire"), 1).id;

export function deskContract(store: Current): void {
  test("the same question at the same place is one gap", async () => {
    const { gaps } = store();
    const { gap, isNew } = await gaps.file(asked);
    expect(isNew).toBe(true);
    expect(gap).toEqual({ ...asked, id: gap.id, state: "open", answeredBy: undefined, answeredAt: undefined });
    expect(await gaps.file({ ...asked, ask: " When  FIRE", filedAt: instant("11:00") })).toEqual({ gap, isNew: false });
    const elsewhere = await gaps.file({ ...asked, place: { ...channel, thread: undefined }, asker: undefined });
    expect(elsewhere.isNew).toBe(true);
    expect(await gaps.open()).toEqual([gap, elsewhere.gap]);
    expect(await gaps.find(gap.id)).toEqual(gap);
    expect(await gaps.find(Number.NaN)).toBeUndefined();
  });

  test("a gap is answered or closed once, and can be filed again afterwards", async () => {
    const { gaps } = store();
    const { gap } = await gaps.file(asked);
    const answers = await Promise.all([
      gaps.answer(gap.id, claim, instant("11:00")),
      gaps.answer(gap.id, claim, instant("11:00")),
    ]);
    expect(answers.sort()).toEqual([false, true]);
    expect(await gaps.close(gap.id)).toBe(false);
    expect(await gaps.find(gap.id)).toMatchObject({
      state: "answered",
      answeredBy: claim,
      answeredAt: instant("11:00"),
    });
    expect(await gaps.open()).toEqual([]);
    const again = await gaps.file(asked);
    expect(again.isNew).toBe(true);
    expect(await gaps.close(again.gap.id)).toBe(true);
    expect(await gaps.find(again.gap.id)).toMatchObject({ state: "closed", answeredBy: undefined });
  });

  test("what is settled about a place is read back, and the last settlement holds", async () => {
    const { places } = store();
    const settings = {
      platform: "slack",
      channel: "C1",
      collections: ["public", "courts"],
      groundRule: "background",
      audience: "members",
    } as const;
    await places.settle({ ...settings, collections: [] }, instant("10:00"));
    await places.settle(settings, instant("10:00"));
    await places.settle({ ...settings, platform: "discord" }, instant("10:00"));
    expect(await places.settings(channel)).toEqual(settings);
    expect(await places.settings({ platform: "slack", channel: "C2" })).toBeUndefined();
    expect((await places.all()).map(({ platform }) => platform)).toEqual(["discord", "slack"]);
  });

  test("a role is granted and revoked once", async () => {
    const { places } = store();
    const grant: Grant = { role: "editor", platform: "slack", kind: "group", id: "S1" };
    expect([await places.grant(grant), await places.grant(grant)]).toEqual([true, false]);
    expect(await places.grant({ ...grant, kind: "person" })).toBe(true);
    expect(await places.grants()).toEqual([grant, { ...grant, kind: "person" }]);
    expect([await places.revoke(grant), await places.revoke(grant)]).toEqual([true, false]);
    expect(await places.grants()).toHaveLength(1);
  });

  test("the audit trail is read newest first", async () => {
    const { audit } = store();
    const entry = (at: string, fields: Partial<AuditEntry> = {}): AuditEntry => ({
      at,
      who: { platform: "slack", id: "U1", name: "an editor" },
      place: { platform: "slack", channel: "C1" },
      action: "kill",
      detail: "fire",
      outcome: "done",
      ...fields,
    });
    const entries = [entry(instant("10:00"), { place: undefined }), entry(instant("11:00")), entry(instant("12:00"))];
    for (const each of entries) await audit.add(each);
    expect(await audit.read({ limit: 10 })).toEqual(entries.toReversed());
    expect(await audit.read({ limit: 1 })).toEqual(entries.slice(2));
    expect(await audit.read({ limit: 10, since: instant("11:00") })).toHaveLength(2);
  });

  test("a note is what was written last", async () => {
    const { notes } = store();
    expect(await notes.read("glossary")).toBeUndefined();
    await notes.write("glossary", "POW: prisoner of war");
    await notes.write("glossary", "");
    expect(await notes.read("glossary")).toBe("");
  });
}
