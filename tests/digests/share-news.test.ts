import { expect, test } from "vitest";
import { composeDigest, type FoundNews } from "../../src/digests/compose-digest.ts";
import { createNewsShare } from "../../src/digests/share-news.ts";
import type { Digest } from "../../src/digests/subscription.ts";
import { openNewsDesk } from "./news-desk.ts";
import { daily } from "./run-desk.ts";

test("what was made for a key is made once, unless it failed or many others came since", async () => {
  const share = createNewsShare<number>();
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([share.get("a", make), share.get("a", make), share.get("b", make)])).toEqual([1, 1, 2]);
  await expect(share.get("c", () => Promise.reject(new Error("A fault.")))).rejects.toThrow("A fault.");
  expect(await share.get("c", make)).toBe(3);
  for (const key of Array(20).keys()) await share.get(String(key), make);
  expect(await share.get("a", make)).toBe(24);
});

test("digests that share their news say word for word what each would say by itself, also once more has come in", async () => {
  const desk = await openNewsDesk();
  const share = createNewsShare<FoundNews>();
  const digests = ["C1", "C2", "C3"].flatMap((channel, at) =>
    ["", "crane"].map((topic) => {
      const made = daily({ length: at + 1 });
      if (made.kind !== "digest") throw new Error("it is a digest");
      const [filter, place] = [
        { ...made.filter, topic },
        { ...made.place, channel },
      ];
      return { ...made, id: at, turn: 0, place, filter } satisfies Digest;
    }),
  );
  for (const [round, day] of ["28T07:00", "29T07:00"].entries()) {
    desk.at(day);
    await desk.arrive(`news${round}`, ["Twelve boats burnt.", `A crane fell on quay ${round}.`, "The ferry sank."]);
    for (const subscription of digests) {
      const asked = { subscription, now: desk.now() };
      expect(await composeDigest(desk.parts, asked, share)).toEqual(await composeDigest(desk.parts, asked));
    }
  }
  await desk.close();
});
