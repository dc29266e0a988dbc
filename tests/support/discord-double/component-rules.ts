import { asBody, type Body } from "../read-body.ts";
import { allComponents, listOf, componentTypes as types } from "./component-tree.ts";
import { over } from "./over-limit.ts";

const limits = {
  componentsInAll: 40,
  textInAll: 4_000,
  legacyRows: 5,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  url: 512,
  placeholder: 150,
  options: 25,
  optionText: 100,
  altText: 1_024,
  sectionTexts: 3,
  galleryItems: 10,
} as const;

const styles = { link: 5, premium: 6 } as const;

const selects: ReadonlySet<unknown> = new Set([
  types.select,
  types.userSelect,
  types.roleSelect,
  types.mentionableSelect,
  types.channelSelect,
]);

const inContainer: ReadonlySet<unknown> = new Set([
  types.row,
  types.section,
  types.text,
  types.gallery,
  types.file,
  types.separator,
]);

const atTop: ReadonlySet<unknown> = new Set([...inContainer, types.container]);

/** What Discord would refuse of a message's components, each said in words. */
export function componentRules(components: unknown, isV2: boolean): readonly string[] {
  const top = listOf(components);
  const all = allComponents(components);
  return [
    ...(isV2 ? v2Problems(top, all) : legacyProblems(top)),
    ...all.flatMap(problemsOfOne),
    ...repeated(all.flatMap(({ custom_id: id }) => (typeof id === "string" ? [id] : []))).map(
      (id) => `custom_id ${id} is not unique`,
    ),
  ];
}

function v2Problems(top: readonly Body[], all: readonly Body[]): readonly string[] {
  const textLength = all
    .filter(({ type }) => type === types.text)
    .map((text) => String(text["content"]))
    .join("").length;
  return [
    ...top.filter(({ type }) => !atTop.has(type)).map(({ type }) => `a component ${type} cannot stand at the top`),
    ...(all.length > limits.componentsInAll
      ? [`${all.length} components are more than ${limits.componentsInAll}`]
      : []),
    ...(textLength > limits.textInAll ? [`text of ${textLength} in all is over ${limits.textInAll}`] : []),
  ];
}

function legacyProblems(top: readonly Body[]): readonly string[] {
  return [
    ...top.filter(({ type }) => type !== types.row).map(({ type }) => `a component ${type} needs Components V2`),
    ...(top.length > limits.legacyRows ? [`${top.length} rows are more than ${limits.legacyRows}`] : []),
  ];
}

function problemsOfOne(component: Body): readonly string[] {
  const { type } = component;
  if (type === types.row) return rowProblems(listOf(component["components"]));
  if (type === types.button) return buttonProblems(component);
  if (selects.has(type)) return selectProblems(component);
  if (type === types.section) return sectionProblems(component);
  if (type === types.container) return containerProblems(listOf(component["components"]));
  if (type === types.text) return String(component["content"] ?? "").trim() === "" ? ["a text is empty"] : [];
  if (type === types.gallery) return galleryProblems(listOf(component["items"]));
  if (type === types.thumbnail) return over("alt text", component["description"], limits.altText);
  return type === types.separator || type === types.file ? [] : [`a component ${type} cannot stand in a message`];
}

function rowProblems(held: readonly Body[]): readonly string[] {
  const isOneSelect = held.length === 1 && selects.has(held[0]?.["type"]);
  if (isOneSelect) return [];
  const areButtons = held.every(({ type }) => type === types.button);
  return areButtons && held.length >= 1 && held.length <= limits.buttonsInRow
    ? []
    : [`a row must hold one select or 1 to ${limits.buttonsInRow} buttons, not ${held.length} components`];
}

function buttonProblems(button: Body): readonly string[] {
  const { style, label, emoji, url, custom_id: id } = button;
  const isShown = (typeof label === "string" && label !== "") || emoji !== undefined || style === styles.premium;
  return [
    ...(isShown ? [] : ["a button shows nothing"]),
    ...over("label", label, limits.label),
    ...(style === styles.link ? linkProblems(url, id) : pressProblems(button)),
  ];
}

function linkProblems(url: unknown, id: unknown): readonly string[] {
  const isAddress = typeof url === "string" && /^(?:https?|discord):\/\//.test(url) && URL.canParse(url);
  return [
    ...(isAddress ? [] : [`a link button leads to ${url}`]),
    ...(id === undefined ? [] : ["a link button has a custom_id"]),
    ...over("url", url, limits.url),
  ];
}

function pressProblems({ url, style, custom_id: id }: Body): readonly string[] {
  return [
    ...(url === undefined ? [] : ["a button that is not a link has a url"]),
    ...([1, 2, 3, 4].includes(Number(style)) ? [] : [`a button has the style ${style}`]),
    ...idProblems(id),
  ];
}

function idProblems(id: unknown): readonly string[] {
  return typeof id === "string" && id.length >= 1 && id.length <= limits.customId
    ? []
    : [`custom_id must have 1 to ${limits.customId} characters: ${id}`];
}

function selectProblems(select: Body): readonly string[] {
  const options = listOf(select["options"]);
  const isCounted = select["type"] !== types.select || (options.length >= 1 && options.length <= limits.options);
  return [
    ...idProblems(select["custom_id"]),
    ...over("placeholder", select["placeholder"], limits.placeholder),
    ...(isCounted ? [] : [`a select has ${options.length} options`]),
    ...options.flatMap((option) =>
      ["label", "value", "description"].flatMap((field) => over(`option ${field}`, option[field], limits.optionText)),
    ),
    ...repeated(options.map(({ value }) => String(value))).map((value) => `option value ${value} is not unique`),
  ];
}

function sectionProblems(section: Body): readonly string[] {
  const texts = listOf(section["components"]);
  const accessory = asBody(section["accessory"])["type"];
  const hasTexts =
    texts.length >= 1 && texts.length <= limits.sectionTexts && texts.every((each) => each["type"] === 10);
  return [
    ...(hasTexts ? [] : [`a section must hold 1 to ${limits.sectionTexts} texts`]),
    ...(accessory === types.button || accessory === types.thumbnail ? [] : ["a section lacks its accessory"]),
  ];
}

function containerProblems(held: readonly Body[]): readonly string[] {
  return [
    ...(held.length === 0 ? ["a container is empty"] : []),
    ...held.filter(({ type }) => !inContainer.has(type)).map(({ type }) => `a component ${type} stands in a container`),
  ];
}

function galleryProblems(items: readonly Body[]): readonly string[] {
  const isCounted = items.length >= 1 && items.length <= limits.galleryItems;
  return [
    ...(isCounted ? [] : [`a gallery has ${items.length} items`]),
    ...items.flatMap(({ description }) => over("alt text", description, limits.altText)),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
