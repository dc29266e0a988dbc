/** One formatter, since making one costs more than formatting. */
const grouped = new Intl.NumberFormat("en-GB");

/** A whole number to read: "12,000". */
export const formatNumber = (number: number): string => grouped.format(number);

/** So many of a thing whose plural ends in s: "1 claim", "12,000 claims". */
export const count = (number: number, thing: string): string =>
  `${formatNumber(number)} ${thing}${number === 1 ? "" : "s"}`;
