import { formatNumber } from "../answers/format-number.ts";
import type { Measured } from "./evaluation-part.ts";

/** Figures as lines under each other: what was measured, the figure with its interval, on how much, and what is aimed at. */
export function describeMeasured(measured: readonly Measured[]): readonly string[] {
  const rows = measured.map((one) => ({
    name: one.name,
    value: shownValue(one.value, one),
    rest: [
      `on ${formatNumber(one.of)}`,
      ...intervalOf(one),
      ...aimOf(one),
      ...(one.note === undefined ? [] : [one.note]),
    ],
  }));
  const nameWidth = Math.max(0, ...rows.map(({ name }) => name.length));
  const valueWidth = Math.max(0, ...rows.map(({ value }) => value.length));
  return rows.map(
    ({ name, value, rest }) => `  ${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}  ${rest.join(", ")}`,
  );
}

/** Shares of a whole are read to a tenth of a per cent, ranking measures to three places. */
function shownValue(value: number, { unit = "share", name }: Measured): string {
  switch (unit) {
    case "share":
      return /MAP|MRR|P@|R@/.test(name) ? value.toFixed(3) : `${(value * 100).toFixed(1)} %`;
    case "count":
      return formatNumber(value);
    case "per second":
      return `${formatNumber(Math.round(value))}/s`;
    case "ms":
      return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
    case "times":
      return `${formatNumber(Math.round(value))}×`;
  }
  return unit satisfies never;
}

const intervalOf = (one: Measured): readonly string[] =>
  one.interval === undefined
    ? []
    : [`95 % between ${shownValue(one.interval[0], one)} and ${shownValue(one.interval[1], one)}`];

function aimOf(one: Measured): readonly string[] {
  const { value, reach, atMost } = one;
  if (reach !== undefined) return [`aim ${shownValue(reach, one)} ${value >= reach ? "reached" : "not reached"}`];
  if (atMost === undefined) return [];
  return [`aim at most ${shownValue(atMost, one)} ${value <= atMost ? "reached" : "not reached"}`];
}
