import type { Figure, FigureOperator } from "../claims/claim.ts";
import { formatNumber } from "./format-number.ts";

const operators: Readonly<Record<FigureOperator, string>> = {
  exactly: "",
  about: "about ",
  "more-than": "more than ",
  "at-least": "at least ",
  "less-than": "less than ",
  "at-most": "at most ",
};

/**
 * A figure to read: "about 12,000 North Korean soldiers sent (“An estimated 12,000”)". A fraction keeps its own words, and
 * so does what says no number ("hundreds of people"); a range has both its ends.
 */
export function describeFigure(figure: Figure): string {
  if (figure.isVague) return `“${figure.words}”`;
  if (!Number.isInteger(figure.value)) return `${figure.words} (${figure.unit})`;
  const value = formatNumber(figure.value);
  const said = figure.words.toLowerCase() === value ? "" : ` (“${figure.words}”)`;
  const range = figure.upTo === undefined ? value : `${value} to ${formatNumber(figure.upTo)}`;
  return `${operators[figure.operator]}${range} ${figure.unit}${said}`.replace(/ {2,}/g, " ").trim();
}
