import { asBody, type Body } from "../read-body.ts";

/** Discord's numbers for the kinds of components that messages hold. */
export const componentTypes = {
  row: 1,
  button: 2,
  select: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** The elements of a field that may be missing. */
export function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.map(asBody) : [];
}

/** Every component under these, they included, in reading order. */
export function allComponents(components: unknown): readonly Body[] {
  return listOf(components).flatMap((component) => [component, ...childrenOf(component)]);
}

function childrenOf(component: Body): readonly Body[] {
  const accessory = component["accessory"];
  return [...allComponents(component["components"]), ...(accessory === undefined ? [] : allComponents([accessory]))];
}

/** What a reader is shown, line by line: content, embeds, texts of components. Labels of buttons are left out. */
export function textOf(message: Body): string {
  const texts = [
    message["content"],
    ...listOf(message["embeds"]).flatMap(embedTexts),
    ...allComponents(message["components"]).map((component) => component["content"]),
  ];
  return texts.filter((text) => typeof text === "string" && text !== "").join("\n");
}

/** Every text of an embed that counts towards Discord's total. */
export function embedTexts(embed: Body): readonly string[] {
  const fields = listOf(embed["fields"]).flatMap(({ name, value }) => [name, value]);
  const { title, description } = embed;
  const texts = [asBody(embed["author"])["name"], title, description, ...fields, asBody(embed["footer"])["text"]];
  return texts.filter((text) => typeof text === "string");
}

/** A button of a message, found by its label. */
export function buttonOf(message: Body, label: string | RegExp): Body {
  const buttons = allComponents(message["components"]).filter(({ type }) => type === componentTypes.button);
  const found = buttons.find((button) => fits(String(button["label"] ?? ""), label));
  if (found === undefined) throw new Error(`no button ${label} among ${buttons.map((each) => each["label"])}`);
  return found;
}

function fits(label: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? label === wanted : wanted.test(label);
}
