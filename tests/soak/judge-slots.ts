import type { Standing } from "./platforms-port.ts";
import type { SoakResult } from "./run-soak.ts";
import { isSetAside } from "./set-aside.ts";
import { type Asked, type Span, slotsOf } from "./soak-asked.ts";

/** What was found about the times of posts, and how late they were. */
export type JudgedSlots = {
  readonly findings: readonly string[];
  /** Slots that were due, and those of them that were posted. */
  readonly due: number;
  readonly posted: number;
  /** Milliseconds from when somebody could post it, sorted; calm: where nothing had gone wrong for some minutes. */
  readonly calm: readonly number[];
  readonly disturbed: readonly number[];
};

/** A lost answer is looked up after half a minute, a killed process's work taken over after two; then it is tried again. */
const disturbedFor = 10 * 60_000;
/** Posts that are due at once in one channel go one a second, and what is on its way is told in whole seconds. */
const mostLate = { calm: 60_000, disturbed: 10 * 60_000 } as const;
const slackSecond = 1_000;

/** Every slot of every digest once, at its time, and nothing besides. */
export function judgeSlots(result: SoakResult): JudgedSlots {
  const { story, tables } = result;
  const findings: string[] = [];
  const calm: number[] = [];
  const disturbed: number[] = [];
  let due = 0;
  let posted = 0;
  const messages = new Map(result.standing.map((one) => [`${one.platform} ${one.id}`, one]));
  const rows = new Map(tables.deliveries.map((row) => [row.key, row]));
  for (const asked of story.asked.filter(({ plan }) => plan.kind === "digest")) {
    const expected = new Map<string, number>();
    for (const { slot, ready } of slotsOf(asked, story.downs, result.ended)) {
      // Nobody can tell whether what comes due while all ends is still waited for.
      if (ready > result.ended - disturbedFor) continue;
      // What a digest owes that is paused before the process that starts has come to it is told when it goes on.
      const isDropped = asked.spans.some(
        ({ from, until }) =>
          from < slot &&
          until !== undefined &&
          slot <= until &&
          until <= ready + 1_000 &&
          ready > slot &&
          !isMoved(asked, until),
      );
      const key = `digest ${asked.id} ${new Date(slot).toISOString()}`;
      expected.set(key, ready);
      due += 1;
      const row = rows.get(key);
      if (row === undefined) {
        if (saysAlways(asked) && !isDropped)
          findings.push(`${key} was never made (active ${JSON.stringify(asked.spans)})`);
        continue;
      }
      const message = messages.get(`${row.place.platform} ${row.message}`);
      if (message === undefined && isSetAside(row, story)) continue;
      if (row.state !== "posted" || message === undefined) {
        findings.push(
          `${key} is ${row.state} and ${message === undefined ? "does not stand there" : "stands there"}: ${row.problem}`,
        );
        continue;
      }
      posted += 1;
      const late = message.at - ready - downBetween(story.downs, ready, message.at);
      const isCalm = !story.disturbances.some((at) => at > ready - disturbedFor && at <= message.at);
      const mayWait = isWaiting(result, asked, ready, message);
      if (!mayWait) (isCalm ? calm : disturbed).push(late);
      if (late < -slackSecond || (!mayWait && late > mostLate[isCalm ? "calm" : "disturbed"]))
        findings.push(`${key} was posted ${late} ms after its time`);
    }
    const own = tables.deliveries.filter(({ key }) => key.startsWith(`digest ${asked.id} `) && !key.includes(" part "));
    for (const { key, dueAt } of own)
      if (!expected.has(key) && Date.parse(dueAt) < result.ended - disturbedFor)
        findings.push(`${key} was made at no slot`);
  }
  const sort = (all: readonly number[]) => all.toSorted((one, other) => one - other);
  return { findings, due, posted, calm: sort(calm), disturbed: sort(disturbed) };
}

/** Nobody posts what was composed while nobody runs. */
const downBetween = (downs: readonly Span[], from: number, to: number): number =>
  downs.reduce((sum, { from: begun, until = to }) => sum + Math.max(0, Math.min(until, to) - Math.max(begun, from)), 0);

/** Whether it went on at once, at other times. */
const isMoved = ({ spans }: Asked, at: number): boolean => spans.some(({ from }) => from === at);

const saysAlways = ({ plan }: Asked): boolean => plan.kind === "digest" && plan.saysNothingNew;

/** What could not be posted since the channel was archived comes once it is open again, after at most a day. */
function isWaiting({ story }: SoakResult, { plan }: Asked, ready: number, { at }: Standing): boolean {
  const closed = story.archived.find(({ channel }) => channel === plan.place.channel);
  return closed?.until !== undefined && closed.from <= ready && ready <= closed.until && at >= closed.until;
}
