import { asBody, type Body } from "../read-body.ts";
import { listOf, componentTypes as types } from "./component-tree.ts";

/** What Discord fills in where the bot has not said it, by kind of component. */
const filledIn: ReadonlyMap<unknown, Body> = new Map<unknown, Body>([
  [types.container, { accent_color: null, spoiler: false }],
  [types.separator, { spacing: 1, divider: true }],
]);

/** Components as Discord hands them back: complete, each with a number, counted from 1 in reading order. */
export function toldComponents(components: unknown): readonly Body[] {
  let last = 0;
  function told(component: Body): Body {
    last += 1;
    const { id = last, components: held, accessory } = component;
    return {
      ...filledIn.get(component["type"]),
      ...component,
      id,
      ...(held === undefined ? {} : { components: listOf(held).map(told) }),
      ...(accessory === undefined ? {} : { accessory: told(asBody(accessory)) }),
    };
  }
  return listOf(components).map(told);
}
