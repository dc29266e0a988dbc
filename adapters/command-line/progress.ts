import { formatNumber } from "../../src/answers/format-number.ts";
import type { CommandIo } from "./command-io.ts";

/** Tells how far long work is; `total` undefined: not known. */
export type Progress = (done: number, total: number | undefined) => void;

/** How often the line is drawn again at most, in milliseconds. */
const interval = 200;
/** Short work needs no bar. */
const silence = 400;

/** A line on the terminal that follows long work and goes when `end` is called; silent where nobody sits at a terminal. */
export function createProgress(
  what: string,
  { errors, now }: Pick<CommandIo, "errors" | "now">,
): { readonly step: Progress; end(): void } {
  const begun = now().getTime();
  let drawn = 0;
  return {
    step(done, total) {
      const at = now().getTime();
      if (errors.isTTY !== true || at - begun < silence || at - drawn < interval) return;
      drawn = at;
      errors.write(`\r\u001b[K${what} ${describe(done, total)}`);
    },
    end() {
      if (drawn > 0) errors.write("\r\u001b[K");
    },
  };
}

function describe(done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return formatNumber(done);
  const share = Math.floor((100 * done) / total);
  const bar = "█".repeat(Math.floor(share / 5)).padEnd(20, "░");
  return `${bar} ${share} % (${formatNumber(done)} of ${formatNumber(total)})`;
}
