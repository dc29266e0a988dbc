import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import type { ClaimFate } from "../../../src/corrections/cards/claim-fate.ts";
import { correctReply } from "../../../src/corrections/cards/correct-reply.ts";
import { shownClaims } from "../../../src/corrections/cards/shown-claims.ts";
import type { Fates } from "../../../src/corrections/cards/stale.ts";
import type { ClaimId } from "../../../src/ids.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import { arbitraryReply } from "../../support/arbitrary-reply.ts";
import { exampleClaim } from "../../support/example-claims.ts";
import { fateTo, hold, kill, restoration, withdrawal } from "./example-fates.ts";

const claimWith = (id: ClaimId, text: string): Claim => ({ ...exampleClaim(1, { text }), id });

const fateMakers: readonly ((claim: Claim) => ClaimFate | undefined)[] = [
  () => undefined,
  (claim) => fateTo(claim, { ...claim, text: `${claim.text} no more` }),
  withdrawal,
  kill,
  hold,
  restoration,
];

/** A reply and a fate, or none, for each claim that it shows. */
const fated: fc.Arbitrary<{ readonly reply: Reply; readonly fates: Fates }> = arbitraryReply.chain((reply) => {
  const claims = shownClaims(reply).map(({ claim }) => claimWith(claim, "Words of the record."));
  const turns = fc.array(fc.nat({ max: fateMakers.length - 1 }), {
    minLength: claims.length,
    maxLength: claims.length,
  });
  return turns.map((chosen) => ({
    reply,
    fates: new Map(
      claims.flatMap((claim, at): readonly (readonly [ClaimId, ClaimFate])[] => {
        const fate = fateMakers[chosen[at] ?? 0]?.(claim);
        return fate === undefined ? [] : [[claim.id, fate]];
      }),
    ),
  }));
});

test("correcting twice is correcting once", () => {
  fc.assert(
    fc.property(fated, ({ reply, fates }) => {
      const once = correctReply(reply, fates);
      expect(correctReply(once, fates)).toEqual(once);
    }),
    { numRuns: 150 },
  );
});

test("a reply of whose claims none has a fate is given back as it is", () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const strangers = new Map([[exampleClaim(99, { text: "x" }).id, kill(exampleClaim(99, { text: "x" }))]]);
      const isShown = shownClaims(reply).some(({ claim }) => strangers.has(claim));
      fc.pre(!isShown);
      expect(correctReply(reply, strangers)).toBe(reply);
    }),
    { numRuns: 50 },
  );
});

/** A word that stands nowhere else. */
const secret = "zyxquartz";

test("wherever a claim that may not be shown stood, no word of it is left", () => {
  const sprinkled = arbitraryReply.map((reply): Reply => {
    const said = JSON.stringify(reply, (key, value: unknown) =>
      typeof value === "string" && secretFields.has(key) ? `${value} ${secret}` : value,
    );
    const parsed: Reply = JSON.parse(said);
    return { ...parsed, blocks: withoutFreeBlocks(parsed) };
  });
  fc.assert(
    fc.property(sprinkled, fc.constantFrom(kill, hold), (reply, hide) => {
      const claims = shownClaims(reply).map(({ claim }) => claimWith(claim, `The ${secret} was sold.`));
      fc.pre(claims.length > 0);
      const corrected = correctReply(reply, new Map(claims.map((claim) => [claim.id, hide(claim)])));
      expect(renderPlain(corrected)).not.toContain(secret);
      expect(JSON.stringify(corrected)).not.toContain(secret);
    }),
    { numRuns: 150 },
  );
});

const secretFields = new Set(["text", "quote", "label", "figure", "date", "speaker", "hedge"]);

/** Terms of help, lists of articles and what was looked for are no words of claims; changes of none belong to none. */
const withoutFreeBlocks = ({ blocks: [first, ...rest] }: Reply): Reply["blocks"] => {
  const isOfClaims = (block: Reply["blocks"][number]): boolean =>
    !["terms", "articles", "receipts", "short"].includes(block.kind) &&
    !(block.kind === "change" && block.change.claim === undefined && block.change.statement === undefined);
  const [kept = { kind: "notice", text: secret } as const, ...others] = [first, ...rest].filter(isOfClaims);
  return [kept, ...others];
};
