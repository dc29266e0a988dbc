import { expect, test } from "vitest";
import { splitText } from "../src/reply/split-text.ts";

test("pieces say everything", () => {
  expect(splitText("abc def ghi", 7)).toEqual(["abc def", "ghi"]);
});
