type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to write in colour: NO_COLOR (no-color.org) says no whatever its value, FORCE_COLOR says yes unless it is 0 or
 * false; without them a terminal that can gets colour.
 */
export function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return !/^(0|false)$/i.test(forced);
  return isTerminal && environment["TERM"] !== "dumb";
}

const usualWidth = 80;

/** Cells of a line: what the terminal says, else COLUMNS, else the usual eighty. */
export function terminalWidth(environment: Environment, columns: number | undefined): number {
  const set = Number.parseInt(environment["COLUMNS"] ?? "", 10);
  return columns || (set > 0 ? set : usualWidth);
}
