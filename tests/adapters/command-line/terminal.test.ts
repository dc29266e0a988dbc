import { expect, test } from "vitest";
import { terminalWidth, wantsColour } from "../../../adapters/command-line/terminal.ts";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "0" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "false" }, true, false],
  [{ FORCE_COLOR: "" }, true, true],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  [{ TERM: "dumb" }, true, false],
])("with %j and a terminal %j, colour is %j", (environment, isTerminal, colour) => {
  expect(wantsColour(environment, isTerminal)).toBe(colour);
});

test.each([
  [{}, 120, 120],
  [{}, undefined, 80],
  [{}, 0, 80],
  [{ COLUMNS: "60" }, undefined, 60],
  [{ COLUMNS: "60" }, 100, 100],
  [{ COLUMNS: "wide" }, undefined, 80],
])("with %j and %j columns, a line has %i cells", (environment, columns, cells) => {
  expect(terminalWidth(environment, columns)).toBe(cells);
});
