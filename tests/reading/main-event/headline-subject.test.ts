import { expect, test } from "vitest";
import { readHeadline } from "../../../src/reading/main-event/headline-subject.ts";

const read = (headline: string) => readHeadline(headline, (label) => label === "Petrova");

test.each([
  ["Two gunmen kill 12 at office", "two gunmen"],
  ["Rescue workers search for survivors after quake", "rescue workers"],
  ["Seven killed as ferry sinks", "seven"],
  ["Harbour chief Ana Petrova hails crews", "harbour chief ana petrova"],
  ["Protesters surround port offices", "protesters"],
  ["Varna fire: Several dead and dozens hurt after blaze", "several dead and dozens"],
  ["'I BLAME PETROVA' Dimov blames mayor for loss", "dimov"],
  ["Ministers agree on budget | The Example", "ministers"],
])("the subject of “%s”", (headline, subject) => {
  const words = read(headline).subject.join(" ");
  expect(subject.startsWith(words)).toBe(true);
  expect(words).not.toBe("");
});

test("a label is left off, unless it names who says the rest", () => {
  expect(read("Harbour fire: crews fight blaze all night").news).toBe("crews fight blaze all night");
  expect(read("Petrova: crews saved our harbour").news).toBe("Petrova: crews saved our harbour");
});

test("a question behind a label names nobody who did anything", () => {
  expect(read("Harbour fire: What it means for trade").isQuestion).toBe(true);
  expect(read("What the fire means for trade").isQuestion).toBe(false);
});
