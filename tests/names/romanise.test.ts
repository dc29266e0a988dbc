import { expect, test } from "vitest";
import { romanise } from "../../src/names/romanise.ts";

test.each([
  ["Сибіга", ["sybiha", "sibiga"]],
  ["Згурський", ["zghurskyi"]],
  ["Єнакієве", ["yenakiieve"]],
  ["Їжакевич", ["yizhakevych"]],
  ["Щербухи", ["shcherbukhy"]],
  ["Знам'янка", ["znamianka"]],
  ["Ґалаґан", ["galagan"]],
  ["Хрущёв", ["khrushchyov", "khrushchev"]],
  ["Путин", ["putin"]],
  ["Быков", ["bykov"]],
  ["Быкаў", ["bykau"]],
  ["Ђоковић", ["djokovic"]],
  ["조태열", ["chotaeyeol", "jotaeyeol"]],
  ["박", ["bak"]],
  ["이석배", ["leeseokbae"]],
  ["박연미", ["parkyeonmi", "bakyeonmi"]],
  ["스탠리", ["seutaenri", "stenri"]],
  ["Μητσοτάκης", ["mitsotakis"]],
  ["习近平", ["xijinping"]],
  ["القذافي", ["qdhafi"]],
  ["נתניהו", ["ntniho"]],
  ["マクロン", ["makuron"]],
  ["Schröder", ["schroder", "schroeder"]],
  ["D’Étang", ["detang"]],
  ["Wałęsa", ["walesa"]],
] as const)("%s has the Latin spellings %j", (word, spellings) => {
  expect(romanise(word)).toEqual(expect.arrayContaining([...spellings]));
});

test.each(["", "!", "'"])("“%s” has none", (word) => {
  expect(romanise(word)).toEqual([]);
});
