import { expect, test } from "vitest";
import { outlookAt } from "../../../src/reading/dates/outlook-at.ts";

const outlooks = [
  ["They will meet on [Friday].", "future"],
  ["They are due to meet on [Friday].", "future"],
  ["The match was called off due to injuries on [Friday].", "past"],
  ["The talks were postponed until [Friday].", "future"],
  ["On [Friday], they hope and the court is to rule.", "future"],
  ["On [Friday], the court ruled.", "past"],
  ["The plan that would end it was signed on [Friday].", "past"],
  ["A statement on [Friday] named nobody.", "open"],
  ["The bonds are payable [Dec. 1].", "future"],
  ["The bridge will stay closed until [Monday].", "future"],
  ["Flights were cancelled until [Tuesday].", "future"],
  ["Schools in the valley are shut until [Wednesday].", "future"],
  ["The pool is closed until [Monday].", "future"],
  ["There are no ferries until [Monday].", "future"],
  ["The road does not reopen until [Thursday].", "future"],
  ["The judge remanded him in custody until [Tuesday].", "future"],
  ["Until [Thursday], they had not named a suspect.", "past"],
  ["Until [Thursday] the road will be closed.", "future"],
  ["The strike lasted until [Friday].", "past"],
  ["Divers searched the harbour until [Monday].", "past"],
  ["The mayor was in Varna until [Monday].", "past"],
  ["The ferry did not leave until [Monday].", "past"],
  ["The bridge had been closed until [Monday].", "past"],
  ["Voters go home, and [Friday] is expected to be quiet.", "future"],
] as const;

test.each(outlooks)("%s looks to the %s", (marked, outlook) => {
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  expect(outlookAt(marked.replace(/[[\]]/g, ""), from, to)).toBe(outlook);
});
