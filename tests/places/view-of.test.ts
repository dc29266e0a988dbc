import { expect, test } from "vitest";
import { type Audience, consolePlace, type Place } from "../../src/places/place.ts";
import { groundRules, isInView, operatorView, publicView } from "../../src/places/view.ts";
import { hasWidened, viewOf } from "../../src/places/view-of.ts";
import type { PlaceSettings } from "../../src/store/store.ts";

const at = (audience: Audience, thread?: string): Place => ({
  platform: "slack",
  workspace: "T1",
  channel: "C1",
  thread,
  audience,
});

const settled = (given: Partial<PlaceSettings>): PlaceSettings => ({
  platform: "slack",
  channel: "C1",
  collections: [],
  groundRule: "on-record",
  ...given,
});

const audiences: readonly Audience[] = ["person", "members", "public", "external"];

test.each(audiences)("a place of which nothing was settled sees what is public and on the record (%s)", (audience) => {
  expect(viewOf(at(audience), undefined)).toEqual(publicView);
});

test("where nothing is known of the place, what everybody may see is shown", () => {
  expect(viewOf(undefined, settled({ collections: ["court"], groundRule: "background" }))).toEqual(publicView);
});

test("the operator at the machine sees all", () => {
  expect(viewOf(consolePlace, undefined)).toEqual(operatorView);
});

test.each(audiences)("what was settled for these very readers is seen beside what is public (%s)", (audience) => {
  const { collections } = viewOf(at(audience), settled({ collections: ["wire", "court", "wire"], audience }));
  expect(collections).toEqual(["court", "public", "wire"]);
});

test("a thread sees what its channel sees", () => {
  const settings = settled({ collections: ["court"], groundRule: "background" });
  expect(viewOf(at("members", "171.1"), settings)).toEqual(viewOf(at("members"), settings));
});

test.each(groundRules)("%s holds in closed places and never where others read along", (groundRule) => {
  for (const audience of ["person", "members"] as const) {
    expect(viewOf(at(audience), settled({ groundRule, audience })).groundRule).toBe(groundRule);
  }
  for (const audience of ["public", "external"] as const) {
    expect(viewOf(at(audience), settled({ groundRule, audience })).groundRule).toBe("on-record");
  }
});

test.each<{ readonly before: Audience | undefined; readonly now: Audience; readonly sees: boolean }>([
  { before: "members", now: "members", sees: true },
  { before: "public", now: "members", sees: true },
  { before: "person", now: "members", sees: false },
  { before: "members", now: "public", sees: false },
  { before: "members", now: "external", sees: false },
  { before: "public", now: "external", sees: false },
  { before: undefined, now: "members", sees: true },
  { before: undefined, now: "public", sees: false },
])("settled for $before, a channel that is now read by $now: $sees", ({ before, now, sees }) => {
  const settings = settled({ collections: ["court"], audience: before });
  expect(viewOf(at(now), settings).collections).toEqual(sees ? ["court", "public"] : ["public"]);
  expect(hasWidened(at(now), settings)).toBe(!sees);
});

test("a collection that nobody has settled is closed, and so is a rule that is not known", () => {
  const view = viewOf(at("members"), settled({ collections: ["court"] }));
  expect(isInView(view, { collection: "police" })).toBe(false);
  expect(isInView(view, { collection: "court" })).toBe(true);
  expect(isInView(view, {})).toBe(true);
  const unknown = JSON.parse('{"groundRule":"deep-background"}');
  expect(isInView(operatorView, unknown)).toBe(false);
  expect(isInView({ ...publicView, ...unknown }, {})).toBe(false);
});
