import { asBody, type Body } from "../read-body.ts";
import { listOf } from "./component-tree.ts";
import { over } from "./over-limit.ts";

const limits = {
  slash: 100,
  context: 15,
  description: 100,
  options: 25,
  choices: 25,
  choiceText: 100,
  inAll: 8_000,
} as const;

const kinds = { slash: 1, user: 2, message: 3 } as const;

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse of a whole set of commands, each said in words. */
export function commandProblems(commands: readonly Body[]): readonly string[] {
  const names = commands.map((command) => `${kindOf(command)} ${command["name"]}`);
  return [
    ...crowded(commands, kinds.slash, limits.slash),
    ...crowded(commands, kinds.user, limits.context),
    ...crowded(commands, kinds.message, limits.context),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two commands are named ${name}`),
    ...commands.flatMap((command) => problemsOfOne(command).map((problem) => `${command["name"]}: ${problem}`)),
  ];
}

const kindOf = (command: Body): number => Number(command["type"] ?? kinds.slash);

function crowded(commands: readonly Body[], kind: number, limit: number): readonly string[] {
  const count = commands.filter((command) => kindOf(command) === kind).length;
  return count > limit ? [`${count} commands of type ${kind} are more than ${limit}`] : [];
}

function problemsOfOne(command: Body): readonly string[] {
  const placeProblems = [
    ...outside("contexts", command["contexts"], [0, 1, 2]),
    ...outside("integration_types", command["integration_types"], [0, 1]),
  ];
  return [...placeProblems, ...(kindOf(command) === kinds.slash ? slashProblems(command) : menuProblems(command))];
}

function outside(field: string, values: unknown, known: readonly number[]): readonly string[] {
  if (values === undefined || values === null) return [];
  const isKnown = Array.isArray(values) && values.length > 0 && values.every((value) => known.includes(Number(value)));
  return isKnown ? [] : [`${field} is ${JSON.stringify(values)}`];
}

function menuProblems({ name, description, options }: Body): readonly string[] {
  return [
    ...(typeof name === "string" && name.length >= 1 && name.length <= 32 ? [] : [`the name is ${name}`]),
    ...(description === undefined || description === "" ? [] : ["a command of a menu has a description"]),
    ...(listOf(options).length === 0 ? [] : ["a command of a menu has options"]),
  ];
}

function slashProblems(command: Body): readonly string[] {
  const options = listOf(command["options"]);
  const firstOptional = options.findIndex((option) => option["required"] !== true);
  const isSorted = firstOptional === -1 || options.slice(firstOptional).every((option) => option["required"] !== true);
  return [
    ...namedProblems(command),
    ...(options.length > limits.options ? [`${options.length} options are more than ${limits.options}`] : []),
    ...(isSorted ? [] : ["a required option follows one that is not"]),
    ...options.flatMap(optionProblems),
    ...over("everything", longestTexts(command).join(""), limits.inAll),
  ];
}

function namedProblems({ name, description, ...more }: Body): readonly string[] {
  const names = [name, ...Object.values(asBody(more["name_localizations"]))].map(String);
  const descriptions = [description, ...Object.values(asBody(more["description_localizations"]))];
  return [
    ...names
      .filter((each) => !namePattern.test(each) || each !== each.toLowerCase())
      .map((each) => `the name is ${each}`),
    ...descriptions.flatMap((each) => over("description", each, limits.description)),
    ...(typeof description === "string" && description !== "" ? [] : ["the description is missing"]),
  ];
}

function optionProblems(option: Body): readonly string[] {
  const choices = listOf(option["choices"]);
  return [
    ...namedProblems(option),
    ...(option["autocomplete"] === true && choices.length > 0 ? ["an option has choices and autocomplete"] : []),
    ...(choices.length > limits.choices ? [`${choices.length} choices are more than ${limits.choices}`] : []),
    ...choices.flatMap(choiceProblems),
  ];
}

/** What Discord would refuse of the choices that answer an autocomplete. */
export function choicesProblems(choices: readonly Body[]): readonly string[] {
  const isCrowded = choices.length > limits.choices;
  return [...(isCrowded ? [`${choices.length} choices are more than 25`] : []), ...choices.flatMap(choiceProblems)];
}

function choiceProblems({ name, value }: Body): readonly string[] {
  const isNamed = typeof name === "string" && name !== "";
  return [
    ...(isNamed ? [] : ["a choice has no name"]),
    ...over("choice name", name, limits.choiceText),
    ...over("choice value", value, limits.choiceText),
  ];
}

/** Of every name and description its longest form counts towards the limit of the whole command. */
function longestTexts(named: Body): readonly string[] {
  const own = (["name", "description"] as const).map((field) => {
    const forms = [named[field], ...Object.values(asBody(named[`${field}_localizations`]))].map((each) =>
      String(each ?? ""),
    );
    return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), "");
  });
  const choices = listOf(named["choices"]).flatMap(({ name, value }) => [String(name), String(value)]);
  return [...own, ...choices, ...listOf(named["options"]).flatMap(longestTexts)];
}
