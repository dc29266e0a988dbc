import { describe, expect, test } from "vitest";
import type { Claim } from "../src/claims/claim.ts";
import { singleRecord } from "../src/following/records.ts";
import { entityId } from "../src/ids.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import type { Entity } from "../src/names/entity.ts";
import { createNewsroom, openNewsroom } from "../src/newsroom.ts";
import { operatorView } from "../src/places/view.ts";
import { openRecord } from "../src/record.ts";
import { exampleArticle, exampleClaim, figureOf, onDay } from "./support/example-claims.ts";

const now = new Date("2024-06-01T09:00:00Z");

const person = (id: string, name: string, role: string, aliases: readonly string[] = []): Entity => ({
  id: entityId(id),
  kind: "person",
  name,
  aliases,
  roles: [role],
});

const people = [
  person("mick", "Mick Schumacher", "racing driver", ["Schumacher"]),
  person("michael", "Michael Schumacher", "former racing driver", ["Schumacher"]),
  person("sybiha", "Andrii Sybiha", "Foreign Minister of Ukraine", ["Sybiha", "Сибіга"]),
];

const claims: readonly Claim[] = [
  exampleClaim(1, {
    text: "The harbour fire broke out on 3 May 2024 and was put out a day later.",
    when: [onDay("2024-05-03", "Friday")],
    where: ["the harbour"],
    topics: ["fire"],
  }),
  exampleClaim(2, {
    text: "About 40 boats burned and 3 sailors were injured in the harbour fire.",
    figures: [figureOf(40, "boats burned"), figureOf(3, "injured sailors")],
    topics: ["boats", "injured sailors"],
  }),
  exampleClaim(3, {
    text: "The fire brigade sent 120 people to the harbour.",
    who: [{ name: "the fire brigade", role: undefined }],
    figures: [figureOf(120, "fire fighters sent")],
    topics: ["fire brigade"],
  }),
  exampleClaim(4, {
    text: "Andrii Sybiha said that the harbour must be rebuilt because ships bring grain.",
    speaker: { kind: "named", name: "Andrii Sybiha", role: "Foreign Minister of Ukraine" },
    who: [{ name: "Andrii Sybiha", role: "Foreign Minister of Ukraine" }],
    why: "ships bring grain",
    topics: ["rebuilding"],
  }),
];

const knowledge: Knowledge = {
  articles: [exampleArticle],
  claims,
  entities: people,
  glossary: [{ term: "fire brigade", same: ["FB"] }],
};
const newsroom = createNewsroom(knowledge);
const answer = (text: string) => newsroom.answer({ text, now });
const firstClaim = async (text: string) => (await answer(text)).claims[0]?.at.sentence;

describe("typed answers", () => {
  test("when: the event's date, not the publication's", async () => {
    expect(await answer("when fire")).toMatchObject({ outcome: "found", short: ["3 May 2024"] });
  });

  test("where, why and who", async () => {
    expect((await answer("where did the fire break out")).short).toEqual(["the harbour"]);
    expect((await answer("why rebuild the harbour")).short).toEqual(["Because: ships bring grain"]);
    expect((await answer("who is sybiha")).short).toEqual(["Andrii Sybiha, Foreign Minister of Ukraine"]);
  });

  test("how many: of two figures the one that counts what was asked", async () => {
    expect((await answer("how many sailors were injured?")).short).toEqual(["3 injured sailors"]);
    expect((await answer("howmany boats")).short).toEqual(["40 boats burned"]);
  });

  test("a figure that counts something else is not singled out, nor shown as the answer", async () => {
    const given = await answer("how many fire brigade people died?");
    expect(given.short).toEqual([]);
  });
});

describe("refusal with receipts", () => {
  test.each([
    "who trump",
    "when was sybiha born",
    "howmany dollars did the boats cost",
    "how many boats are still burning today",
  ])("%s", async (text) => {
    const given = await answer(text);
    expect(given).toMatchObject({ outcome: "nothing", short: [], claims: [] });
    const statements = given.reply.blocks.filter((block) => block.kind === "statement");
    expect(statements.every((block) => block.role === "near")).toBe(true);
    expect(given.reply.blocks.some((block) => block.kind === "receipts")).toBe(true);
  });

  test("the receipts say what no claim speaks of", async () => {
    const { reply } = await answer("when was the volcano seen");
    expect(reply.blocks).toContainEqual(
      expect.objectContaining({ kind: "receipts", lines: expect.arrayContaining(["Searched: 4 claims of 1 article"]) }),
    );
    expect(JSON.stringify(reply.blocks)).toContain("No claim speaks of: “volcano”");
  });
});

describe("names", () => {
  test("two people of one name are asked back", async () => {
    const { outcome, reply } = await answer("who schumacher");
    expect(outcome).toBe("ambiguous");
    expect(JSON.stringify(reply.blocks)).toContain("who Mick Schumacher");
    expect(JSON.stringify(reply.blocks)).toContain("who Michael Schumacher");
  });

  test("a name whose parts are joined otherwise finds the person and says so", async () => {
    const { blocks } = await newsroom.ask({ text: "who andrii-sybiha", now });
    const text = "“andrii-sybiha” matched Andrii Sybiha (its parts written otherwise)";
    expect(blocks).toContainEqual({ kind: "matched", text });
  });

  test.each(["Сибіга", "sybiga", "sybiha's"])("%s finds the person and says which form matched", async (typed) => {
    expect(await firstClaim(`who ${typed}`)).toBe(4);
  });

  test("the desk's own words mean what the glossary says", async () => {
    expect(await firstClaim("what FB")).toBe(3);
  });

  test("a misspelt word is read as the nearest word of the record, and the reply says so", async () => {
    const { reply, claims: shown } = await answer("what rebulding");
    expect(shown[0]?.at.sentence).toBe(4);
    expect(reply.blocks).toContainEqual({ kind: "matched", text: "“rebulding” was read as “rebuilding”" });
  });
});

describe("views", () => {
  test("the timeline is in the order of events", async () => {
    expect((await answer("timeline")).reply.blocks).toMatchObject([
      { kind: "timeline", entries: [{ date: "3 May 2024" }] },
    ]);
  });

  test("numbers about a subject leave the others out", async () => {
    const { reply } = await answer("numbers boats");
    expect(reply.blocks).toMatchObject([
      { kind: "figures", rows: [{ figure: "40 boats burned" }, { figure: "3 injured sailors" }] },
    ]);
  });

  test("sources count their claims", async () => {
    expect((await answer("sources")).reply.blocks[1]).toMatchObject({ kind: "articles", rows: [{ claims: 4 }] });
  });

  test("a view of nothing says so", async () => {
    expect((await answer("timeline boats")).outcome).toBe("nothing");
  });
});

describe("requests that ask nothing", () => {
  test.each([
    ["", "problem"],
    ["who", "problem"],
    ["help", "help"],
    ["x".repeat(10_000), "problem"],
    ["\u0000\u202e", "problem"],
  ])("%#", async (text, outcome) => {
    expect((await answer(text)).outcome).toBe(outcome);
  });
});

describe("another reading of the knowledge", () => {
  test("takes the place of the one held", async () => {
    const records = singleRecord(openRecord(knowledge));
    const following = openNewsroom({ records, viewOf: () => operatorView });
    const volcano = exampleClaim(9, { text: "The volcano woke.", topics: ["volcano"] });
    records.replace(openRecord({ ...knowledge, claims: [volcano] }));
    expect((await following.answer({ text: "what volcano", now })).outcome).toBe("found");
    expect((await following.answer({ text: "what boats", now })).outcome).toBe("nothing");
  });
});

describe("completion", () => {
  test("names before topics, other forms lead to the name", () => {
    expect(newsroom.complete("Сиб", 5)).toMatchObject([{ value: "Andrii Sybiha" }]);
    expect(newsroom.complete("fire", 5).map((one) => one.value)).toEqual(["fire", "fire brigade"]);
  });
});

test("nothing is done and no change is told as of a day, and that is said", async () => {
  const newsroom = createNewsroom(knowledge);
  for (const text of ["changes harbour asof:2024-05-30", "/kill example because wrong asof:2024-05-30"]) {
    const reply = await newsroom.ask({ text, now });
    expect(reply.outcome).toBe("problem");
    expect(JSON.stringify(reply.blocks)).toContain("goes with questions alone");
  }
});
