import { withoutParticle } from "./hangul.ts";
import { hangulKey, koreanReadings } from "./korean-readings.ts";
import { koreanSurnames, splitHangulName } from "./korean-surnames.ts";
import type { NameForm } from "./name-form.ts";

/** Korean full names by how they sound, so that every spelling of 조태열 finds Cho Tae-yul. */
export type KoreanNames = {
  /** Forms whose person may be called so, by family and given name as folded Latin words. */
  findLatin(family: string, given: string): readonly NameForm[];
  /** Forms of the person with this full name in Hangul. */
  findHangul(word: string): readonly NameForm[];
};

const longestGiven = 2;

export function createKoreanNames(forms: readonly NameForm[]): KoreanNames {
  const byKey = new Map<string, NameForm[]>();
  for (const form of forms) {
    for (const key of keysOfForm(form)) byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  return {
    findLatin(family, given) {
      const families = byKey.size === 0 ? [] : koreanSurnames(family);
      if (families.length === 0) return [];
      const found = koreanReadings(given, longestGiven).flatMap((key) =>
        families.flatMap((name) => byKey.get(`${name}|${key}`) ?? []),
      );
      return [...new Set(found)];
    },
    findHangul(word) {
      const keys = [word, withoutParticle(word) ?? ""].map((name) => hangulNameKey(name) ?? "");
      return keys.map((key) => byKey.get(key) ?? []).find((found) => found.length > 0) ?? [];
    },
  };
}

function hangulNameKey(word: string): string | undefined {
  const name = splitHangulName(word);
  const key = name === undefined ? undefined : hangulKey(name.given);
  return name === undefined || key === undefined ? undefined : `${name.family}|${key}`;
}

function keysOfForm(form: NameForm): readonly string[] {
  if (form.entity.kind !== "person") return [];
  const hangul = hangulNameKey(form.written.replaceAll(" ", ""));
  if (hangul !== undefined) return [hangul];
  const words = form.words.map(([spelling = ""]) => spelling);
  if (!form.isLatin || words.length < 2 || words.length > 3) return [];
  const [first = "", ...rest] = words;
  const last = words[words.length - 1] ?? "";
  const given = form.isFamilyFirst ? rest.join("") : words.slice(0, -1).join("");
  const families = koreanSurnames(form.isFamilyFirst ? first : last);
  return families.flatMap((family) => koreanReadings(given, longestGiven).map((key) => `${family}|${key}`));
}
