import { actions } from "./actions.ts";
import { amounts } from "./amounts.ts";
import { appraisal } from "./appraisal.ts";
import { business } from "./business.ts";
import { conflict } from "./conflict.ts";
import { diplomacy } from "./diplomacy.ts";
import { disasters } from "./disasters.ts";
import { economy } from "./economy.ts";
import { health } from "./health.ts";
import { law } from "./law.ts";
import { migration } from "./migration.ts";
import { places } from "./places.ts";
import { politics } from "./politics.ts";
import type { WordFamilies } from "./read-families.ts";
import { science } from "./science.ts";
import { society } from "./society.ts";
import { speech } from "./speech.ts";
import { sport } from "./sport.ts";
import { thought } from "./thought.ts";
import { timeAndChange } from "./time-and-change.ts";
import { weapons } from "./weapons.ts";

/** The tables by field. A concept's name is used in one of them only. */
export const familyTables: Readonly<Record<string, WordFamilies>> = {
  actions,
  amounts,
  appraisal,
  business,
  conflict,
  diplomacy,
  disasters,
  economy,
  health,
  law,
  migration,
  places,
  politics,
  science,
  society,
  speech,
  sport,
  thought,
  "time-and-change": timeAndChange,
  weapons,
};

/** Concept → the words and phrases by which a question in other words than the article's still finds its claim. */
export const wordFamilies: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(familyTables).flatMap((families) => Object.entries(families)),
);
