import { describe, expect, test } from "vitest";
import { correctReply } from "../../../src/corrections/cards/correct-reply.ts";
import { markedWords } from "../../../src/reply/describe-change.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import type { Block, Reply } from "../../../src/reply/reply.ts";
import { statementOf } from "../../../src/reply/statement-of.ts";
import { exampleArticle, exampleClaim } from "../../support/example-claims.ts";
import { cardOf, fatesOf, fateTo, hold, kill, restoration, shows, withdrawal } from "./example-fates.ts";

const boats = exampleClaim(1, { text: "Twelve boats burnt.", quote: "Twelve boats", topics: ["boats"] });
const fewer = { ...boats, text: "Nine boats burnt." };
const crane = exampleClaim(2, { text: "A crane fell on the quay.", topics: ["crane"] });
const ferry = exampleClaim(3, { text: "The ferry was not hit.", topics: ["ferry"] });
const short: Block = { kind: "short", answers: [{ text: "Twelve boats", claim: boats.id }] };
const heading = (text: string): Block => ({ kind: "heading", text });

const changes = (reply: Reply) => reply.blocks.flatMap((block) => (block.kind === "change" ? [block.change] : []));
const kinds = (reply: Reply) => reply.blocks.map(({ kind }) => kind);

describe("a claim that changed in fact", () => {
  const card = cardOf(short, shows(boats), shows(crane, "evidence"));
  const corrected = correctReply(card, fatesOf(fateTo(boats, fewer)));

  test("is told in its place, and its short answer goes", () => {
    expect(kinds(corrected)).toEqual(["change", "statement"]);
    expect(changes(corrected)).toMatchObject([
      {
        claim: boats.id,
        revision: 2,
        how: "changed",
        on: "27 November 2026, 14:05 UTC",
        of: ["number"],
        article: "“Fire in the harbour”, The Example",
        why: "The article was updated.",
        statement: { text: "Nine boats burnt.", revision: 2 },
      },
    ]);
  });

  test("has its old words struck and the new ones beside them", () => {
    expect(changes(corrected).map(({ words }) => markedWords(words))).toEqual(["[-Twelve-] {+Nine+} boats burnt."]);
  });

  test("tells what changed beside its words", () => {
    const said = { ...boats, speaker: { kind: "named", name: "the harbour master", role: undefined } } as const;
    const [change] = changes(correctReply(card, fatesOf(fateTo(boats, said, { of: ["speaker"] }))));
    expect(change?.why).toBe(
      "The article was updated. Speaker was: the article's own voice; is now: the harbour master.",
    );
  });

  test("stands no longer among figures and dates, whose other rows stay", () => {
    const rows = [
      { figure: "12", statement: statementOf(boats) },
      { figure: "1", statement: statementOf(crane) },
    ] as const;
    const numbers = cardOf(heading("boats: possible conflict"), { kind: "figures", rows });
    const once = correctReply(numbers, fatesOf(fateTo(boats, fewer)));
    expect(once.blocks.slice(0, 2)).toEqual([
      heading("boats: possible conflict, as first shown"),
      { kind: "figures", rows: [rows[1]] },
    ]);
    const dates = cardOf({ kind: "timeline", entries: [{ date: "4 May 2024", statement: statementOf(boats) }] });
    expect(kinds(correctReply(dates, fatesOf(fateTo(boats, fewer))))).toEqual(["change"]);
  });

  test("is told in its place of a timeline, where whoever has turned to its page reads it", () => {
    const entry = (claim: typeof boats) => ({ date: "4 May 2024", statement: statementOf(claim) });
    const dates = cardOf({ kind: "timeline", entries: [entry(crane), entry(boats), entry(ferry)] });
    const { blocks } = correctReply(dates, fatesOf(fateTo(boats, fewer)));
    expect(blocks).toMatchObject([
      { kind: "timeline", entries: [entry(crane)] },
      { kind: "change", change: { claim: boats.id } },
      { kind: "timeline", entries: [entry(ferry)] },
    ]);
  });

  test("is told once where it is shown several times", () => {
    expect(kinds(correctReply(cardOf(shows(boats), shows(boats, "evidence")), fatesOf(fateTo(boats, fewer))))).toEqual([
      "change",
    ]);
  });

  test("stays as it is in a card that shows the new wording already", () => {
    const late = cardOf(shows({ ...fewer, revision: 2 }));
    expect(correctReply(late, fatesOf(fateTo(boats, fewer)))).toBe(late);
  });
});

test("a further source that changed is no longer a source of the claim", () => {
  const elsewhere = exampleClaim(1, {
    text: "Twelve boats were burnt.",
    article: { ...exampleArticle, id: ferry.article.id, title: "Blaze", outlet: "The Other" },
  });
  const third = { ...crane, article: { ...exampleArticle, outlet: "The Third" } };
  const [source] = statementOf(boats).sources;
  const statement = {
    ...statementOf(boats),
    reportedBy: "3 outlets, at most 2 origins",
    sources: [source, ...statementOf(elsewhere).sources, ...statementOf(third).sources],
    also: [{ claim: ferry.id }, { claim: crane.id }],
  } as const;
  const fate = fateTo(ferry, { ...elsewhere, text: "Nine boats were burnt." });
  const { blocks } = correctReply(cardOf({ kind: "statement", role: "answer", statement }), fatesOf(fate));
  expect(blocks).toMatchObject([
    {
      statement: {
        sources: [{ outlet: "The Example" }, { outlet: "The Third" }],
        reportedBy: "2 of those first shown (3 outlets, at most 2 origins)",
        also: [{ claim: crane.id }],
      },
    },
    { text: "“Blaze”, The Other, no longer says the same, since 27 November 2026, 14:05 UTC." },
  ]);
});

test("a withdrawn claim is struck, with when and why", () => {
  const corrected = correctReply(cardOf(short, shows(boats)), fatesOf(withdrawal(boats)));
  expect(renderPlain(corrected)).toBe(
    [
      "Withdrawn, 27 November 2026, 14:05 UTC, “Fire in the harbour”, The Example",
      "[-Twelve boats burnt.-]",
      "The article no longer says so.",
    ].join("\n"),
  );
});

describe("of a killed claim", () => {
  test("no word is left, and of what it said only that it was killed", () => {
    const near: Block = {
      kind: "choices",
      prompt: "Ask instead",
      choices: [
        { label: "quay", ask: "what quay" },
        { label: "ferry", ask: "what ferry" },
      ],
    };
    const corrected = correctReply(
      cardOf(shows(crane), shows(ferry, "near"), { kind: "matched", text: "“krane” was read as “crane”" }, near),
      fatesOf(kill(crane)),
    );
    expect(renderPlain(corrected)).not.toMatch(/crane|quay/i);
    expect(corrected.blocks).toMatchObject([
      { kind: "change", change: { how: "killed", why: "A claim shown here was killed." } },
      { kind: "statement" },
      { kind: "choices", choices: [{ label: "ferry" }] },
    ]);
  });

  test("several are told together", () => {
    const corrected = correctReply(cardOf(shows(boats), shows(crane)), fatesOf(kill(boats), kill(crane)));
    expect(changes(corrected).map(({ why }) => why)).toEqual(["2 claims shown here were killed."]);
  });

  test("the reason that the desk gave is told", () => {
    const fate = { ...kill(boats), reason: "the source took it back" };
    const [change] = changes(correctReply(cardOf(shows(boats)), fatesOf(fate)));
    expect(change?.why).toBe("A claim shown here was killed. Reason: the source took it back");
  });

  test("the verdict on a sentence that was held against it goes, though the sentence is the asker's", () => {
    const checked: Reply = {
      ...cardOf(
        heading("Exact: “A crane fell on the quay.”"),
        { kind: "notice", text: "Speaker differs" },
        shows(crane),
      ),
      ask: "quote A crane fell on the quay.",
    };
    expect(kinds(correctReply(checked, fatesOf(kill(crane))))).toEqual(["change"]);
  });

  test("what stands around its sentence as printed goes by the claims that it belongs to", () => {
    const printed = cardOf(
      shows(crane),
      heading("As printed"),
      { kind: "notice", text: "It rained before.", claim: boats.id },
      { kind: "notice", text: crane.text, claim: crane.id },
    );
    const whole = correctReply(printed, fatesOf(kill(crane), kill(boats)));
    expect(kinds(whole)).toEqual(["change"]);
    const one = correctReply(printed, fatesOf(kill(crane)));
    expect(one.blocks.flatMap((block) => (block.kind === "notice" ? [block.text] : []))).toEqual(["It rained before."]);
  });

  test("an earlier notice of its change goes too", () => {
    const told = correctReply(cardOf(shows(boats)), fatesOf(fateTo(boats, fewer)));
    const after = correctReply(told, fatesOf(kill(boats)));
    expect(renderPlain(after)).not.toMatch(/twelve|nine|boats burnt/i);
  });
});

test("an embargoed or withheld claim is hidden as well, without saying that it was killed", () => {
  const [change] = changes(correctReply(cardOf(shows(boats)), fatesOf(hold(boats))));
  expect(change).toMatchObject({ how: "withheld", why: "A claim shown here may not be shown now.", words: [] });
});

test("a claim that is again what it was stands as first shown, and that is said", () => {
  const card = cardOf(short, shows(boats));
  const corrected = correctReply(card, fatesOf(restoration(boats)));
  expect(corrected.blocks.slice(0, 2)).toEqual(card.blocks);
  expect(corrected.blocks[2]).toMatchObject({ kind: "notice", text: expect.stringContaining("as first shown") });
});

test("what was told of a change stays when the claim changes again, and the next is told behind it", () => {
  const told = correctReply(cardOf(shows(boats)), fatesOf(fateTo(boats, fewer)));
  const third = fateTo({ ...fewer, revision: 2 }, { ...boats, text: "Ten boats burnt." }, { revision: 3 });
  const after = correctReply(told, fatesOf(third));
  expect(changes(after).map(({ words, revision }) => `${revision} ${markedWords(words)}`)).toEqual([
    "2 [-Twelve-] {+Nine+} boats burnt.",
    "3 [-Nine-] {+Ten+} boats burnt.",
  ]);
});
