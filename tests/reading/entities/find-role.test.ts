import { expect, test } from "vitest";
import { findEntities } from "../../../src/reading/entities/find-entities.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

const rolesOf = (text: string, person: string): readonly (string | undefined)[] =>
  findEntities(sentencesOf(text))
    .filter((entity) => entity.kind === "person" && entity.text === person)
    .map((entity) => entity.role?.text);

const before: readonly (readonly [sentence: string, person: string, role: string])[] = [
  ["Foreign Minister Ha Joon-seo flew to Geneva on Monday.", "Ha Joon-seo", "Foreign Minister"],
  ["The talks with South Korean President Noh lasted two hours.", "Noh", "South Korean President"],
  ["On Friday, Prime Minister Ilse Varga dissolved parliament.", "Ilse Varga", "Prime Minister"],
  ["The court heard Justice Minister Pavel Hruska on Monday.", "Pavel Hruska", "Justice Minister"],
  ["They met U.S. Secretary of State Martin Holloway in Paris.", "Martin Holloway", "U.S. Secretary of State"],
  ["A letter from Deputy Prime Minister Olena Koval was read out.", "Olena Koval", "Deputy Prime Minister"],
  ["The meeting was led by Governor Rosa Delgado.", "Rosa Delgado", "Governor"],
  ["Police arrested former mayor Tomas Brandl on Sunday.", "Tomas Brandl", "former mayor"],
  ["The goal came from striker Alan Perkins in the last minute.", "Alan Perkins", "striker"],
  ["It was the work of company spokesman Jim Harland.", "Jim Harland", "company spokesman"],
  ["The figures surprised economist Laura Benson.", "Laura Benson", "economist"],
  ["The inquiry was opened by chief prosecutor Daniel Roth.", "Daniel Roth", "chief prosecutor"],
  ["Soldiers loyal to General Ahmed Saleh took the bridge.", "Ahmed Saleh", "General"],
  ["He handed the report to Ukrainian President Danylo Hrytsenko.", "Danylo Hrytsenko", "Ukrainian President"],
  ["The verdict was read by Judge Helen Marsh.", "Helen Marsh", "Judge"],
  ["On Tuesday opposition leader Peter Lindqvist called for a vote.", "Peter Lindqvist", "opposition leader"],
  ["The prize went to novelist Maria Ferrante.", "Maria Ferrante", "novelist"],
  ["French Interior Minister Claude Barbier resigned.", "Claude Barbier", "French Interior Minister"],
  ["World champion Erik Nilsen fell in the second lap.", "Erik Nilsen", "World champion"],
  ["The plan was drawn up by Finance Minister Anna Kowal and her staff.", "Anna Kowal", "Finance Minister"],
  ["NATO Secretary-General Henrik Dahl welcomed the vote.", "Henrik Dahl", "NATO Secretary-General"],
  ["Ministry spokeswoman Olha Stefan said the road was open.", "Olha Stefan", "Ministry spokeswoman"],
  ["The house of former U.S. President Walter Quinn was sold.", "Walter Quinn", "former U.S. President"],
  ["It was Minister of Defence Ivan Petrenko who signed it.", "Ivan Petrenko", "Minister of Defence"],
  ["He blamed the ministry's chief spokesman Lee Kyung-ho.", "Lee Kyung-ho", "chief spokesman"],
  ["President of Ukraine Danylo Hrytsenko thanked them.", "Danylo Hrytsenko", "President of Ukraine"],
  ["The device belongs to French inventor Luc Barbier.", "Luc Barbier", "French inventor"],
  ["Russia's foreign minister Gleb Antonov left the hall.", "Gleb Antonov", "foreign minister"],
  ["The claim was rejected by defence lawyer Simon Reeve.", "Simon Reeve", "defence lawyer"],
];

const after: readonly (readonly [sentence: string, person: string, role: string])[] = [
  ["Robert Hale, head of the agency, declined to comment.", "Robert Hale", "head of the agency"],
  ["Robert Hale, the head of the agency, declined to comment.", "Robert Hale", "head of the agency"],
  ["Nina Weber, a spokeswoman for the ministry, said the road was open.", "Nina Weber", "spokeswoman for the ministry"],
  ["Carlos Mendes, 45, a farmer from the valley, lost his crop.", "Carlos Mendes", "farmer from the valley"],
  ["Peter Novak, chairman of Acme Corp, sold his shares.", "Peter Novak", "chairman of Acme Corp"],
  [
    "Susan Clark, president and chief executive of Northern Rail, resigned.",
    "Susan Clark",
    "president and chief executive of Northern Rail",
  ],
  ["The order came from Viktor Orlov, the region's governor, late on Monday.", "Viktor Orlov", "region's governor"],
  [
    "“We are ready,” said Omar Farid, deputy commander of the brigade.",
    "Omar Farid",
    "deputy commander of the brigade",
  ],
  ["According to Julia Stern, an analyst at Hanse Bank, prices will fall.", "Julia Stern", "analyst at Hanse Bank"],
  [
    "Mark Dunn, director of research at the institute, called it a fluke.",
    "Mark Dunn",
    "director of research at the institute",
  ],
  ["Li Wei, a former soldier, fled across the river.", "Li Wei", "former soldier"],
  ["Emma Frost, the city's mayor, opened the bridge.", "Emma Frost", "city's mayor"],
  ["George Miller, who is the head of the union, spoke first.", "George Miller", "head of the union"],
  ["Paul Keane is the chairman of the committee.", "Paul Keane", "chairman of the committee"],
  ["Ahmed Karimi was the ambassador to Turkey until May.", "Ahmed Karimi", "ambassador to Turkey"],
  ["Lena Fischer became chancellor in March.", "Lena Fischer", "chancellor"],
  ["Yuri Melnyk, the Ukrainian ambassador to Berlin, left early.", "Yuri Melnyk", "Ukrainian ambassador to Berlin"],
  ["It was signed by Kim Sang-ho, vice minister of trade.", "Kim Sang-ho", "vice minister of trade"],
  [
    "John Baker, professor of law at Leeds University, disagreed.",
    "John Baker",
    "professor of law at Leeds University",
  ],
  ["Thomas Reed, captain of the ferry, sounded the alarm.", "Thomas Reed", "captain of the ferry"],
  ["Petra Lang, 52, who became head of the agency last year, resigned.", "Petra Lang", "head of the agency"],
  ["Ivan Petrenko, 38, the club's goalkeeper, broke a finger.", "Ivan Petrenko", "club's goalkeeper"],
  ["The note was from Rosa Delgado, then mayor of Salinas, to a friend.", "Rosa Delgado", "mayor of Salinas"],
];

const reversed: readonly (readonly [sentence: string, person: string, role: string])[] = [
  ["The head of the agency, Robert Hale, declined to comment.", "Robert Hale", "head of the agency"],
  ["The agency's head, Robert Hale, declined to comment.", "Robert Hale", "agency's head"],
  ["Its leader, Maria Lopez, was freed on Monday.", "Maria Lopez", "leader"],
  ["The Ukrainian ambassador, Yuri Melnyk, left early.", "Yuri Melnyk", "Ukrainian ambassador"],
  ["A spokesman for the army, Colonel Ahmed Saleh, denied it.", "Ahmed Saleh", "Colonel"],
  ["He thanked his Ukrainian counterpart, Olena Koval.", "Olena Koval", "Ukrainian counterpart"],
  ["The party’s candidate, Peter Lindqvist, lost by four votes.", "Peter Lindqvist", "party’s candidate"],
  ["The union's president, Paul Keane, walked out.", "Paul Keane", "union's president"],
  ["Acme's chief executive, Susan Clark, sold her house.", "Susan Clark", "Acme's chief executive"],
];

test.each([...before, ...after, ...reversed])("%s", (sentence, person, role) => {
  expect(rolesOf(sentence, person)).toEqual([role]);
});

test.each([
  ["Robert Hale, his lawyer said, was not at home.", "Robert Hale"],
  ["Robert Hale walked to the bridge with the mayor.", "Robert Hale"],
  ["Mr. Hale declined to comment.", "Hale"],
  ["Mrs Clark, who had waited for an hour, left.", "Clark"],
  ["Robert Hale, Foreign Minister Ha Joon-seo and two aides arrived.", "Robert Hale"],
  ["The mayor said Robert Hale had left.", "Robert Hale"],
  ["In the evening, Robert Hale, tired and hungry, gave up.", "Robert Hale"],
  ["Robert Hale, which surprised the minister, stayed away.", "Robert Hale"],
  ["“No,” Robert Hale told a reporter.", "Robert Hale"],
  ["The president met Robert Hale on Sunday.", "Robert Hale"],
  ["For the minister, Robert Hale was a problem.", "Robert Hale"],
  ["Robert Hale was driving when the police stopped him.", "Robert Hale"],
  ["Near the bank Robert Hale saw the soldiers.", "Robert Hale"],
  ["Robert Hale, Maria Lopez and Paul Keane were there.", "Robert Hale"],
])("no role is read into: %s", (sentence, person) => {
  expect(rolesOf(sentence, person)).toEqual([undefined]);
});

test("a role stays with the person for the rest of the article, and goes to nobody before it was given", () => {
  const text = "Hale arrived late.\nRobert Hale, head of the agency, gave no reason.\nHale then left. Lopez stayed.";
  expect(rolesOf(text, "Hale")).toEqual([undefined, "head of the agency"]);
  expect(rolesOf(text, "Lopez")).toEqual([undefined]);
});

test("the newest role is the one that is carried", () => {
  const text = "Mayor Rosa Delgado spoke.\nLater Senator Rosa Delgado was sworn in.\nDelgado smiled.";
  expect(rolesOf(text, "Delgado")).toEqual(["Senator"]);
});
