import type { Figure } from "../claims/claim.ts";

const lengths = /\b(?:km|kilomet\w+|met(?:re|er)s?|m|miles?|feet|foot|ft|inch(?:es)?|cm|yards?)\b/i;
const times = /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur\w+)\b/i;

/** In what a measure is told: ages in years, distances in lengths. */
const unitsOf: ReadonlyMap<string, RegExp> = new Map([
  ["old", /\byears? old\b|\bmonths? old\b/i],
  ["young", /\byears? old\b/i],
  ["long", new RegExp(`${times.source}|${lengths.source}`, "i")],
  ["far", lengths],
  ["tall", lengths],
  ["deep", lengths],
  ["wide", lengths],
  ["heavy", /\b(?:kg|kilo\w*|tons?|tonnes?|pounds?|lbs?|grams?)\b/i],
  ["fast", /\b(?:km|kilomet\w+|miles?|mph|knots)\b/i],
]);

/** Whether a figure is of the measure that a question asks for ("how OLD is she"); any is where it asks for none. */
export function isOfMeasure({ unit }: Figure, subject: string): boolean {
  const asked = /^(?<measure>\w+)\s+(?:is|are|was|were|did|does|do|has|have|had|will|would)\b/i.exec(subject)?.groups;
  const units = unitsOf.get(asked?.["measure"]?.toLowerCase() ?? "");
  return units === undefined || units.test(unit);
}
