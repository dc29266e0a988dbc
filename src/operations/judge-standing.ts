import type { LoopWatch } from "./loop-watch.ts";

/** One thing that was looked at; of something wrong `says` ends with what to do. */
export type StandingCheck = { readonly name: string; readonly ok: boolean; readonly says: string };

/** What a probe is told. */
export type Verdict = { readonly ok: boolean; readonly checks: readonly StandingCheck[] };

/** A front door as it stands: `standby` is ready to take over from another process. */
export type DoorStanding = {
  readonly name: string;
  readonly state: "off" | "opening" | "connected" | "standby" | "refused";
};

/** What is known of a process when it is asked whether to send work to it. */
export type Standing = {
  readonly isStopping: boolean;
  /** Milliseconds that the store took to answer; undefined: it did not in the time that was given. */
  readonly storeTook: number | undefined;
  /** False where answers are from the knowledge folder alone. */
  readonly isKept: boolean;
  /** Milliseconds for which the record of this process has been behind the log; undefined where that is not known. */
  readonly behindFor: number | undefined;
  readonly doors: readonly DoorStanding[];
};

/** So long a record may be behind before its process should not be asked, in milliseconds. */
const mostBehind = 60_000;

/** Whether the process should be sent work, for /readyz. */
export function judgeReadiness(standing: Standing): Verdict {
  return verdict([stopping(standing), store(standing), record(standing), doors(standing)]);
}

/** Whether the process should be left alive, for /healthz; that it answers at all shows that its event loop turns. */
export function judgeHealth(overdue: ReturnType<LoopWatch["overdue"]>): Verdict {
  const hanging = overdue.map(({ loop, minutes }) => ({
    name: `loop ${loop}`,
    ok: false,
    says: `A step of ${loop} has not ended for ${minutes} minutes. Start the process anew; what it held is taken over.`,
  }));
  return verdict([{ name: "event loop", ok: true, says: "It turns." }, ...hanging]);
}

const verdict = (checks: readonly StandingCheck[]): Verdict => ({ ok: checks.every(({ ok }) => ok), checks });

const stopping = ({ isStopping }: Standing): StandingCheck => ({
  name: "process",
  ok: !isStopping,
  says: isStopping ? "It is ending. Send work to another one." : "It takes work.",
});

function store({ storeTook, isKept }: Standing): StandingCheck {
  const name = "store";
  if (!isKept) {
    const says =
      "It cannot be opened, so nothing is kept. onrecord doctor says why and what to do; it is tried again by itself.";
    return { name, ok: false, says };
  }
  if (storeTook === undefined) {
    const says = "It does not answer within a second. Look at the database or the disk; it is tried again by itself.";
    return { name, ok: false, says };
  }
  return { name, ok: true, says: `It answered in ${Math.round(storeTook)} ms.` };
}

function record({ behindFor = 0 }: Standing): StandingCheck {
  const name = "record";
  if (behindFor <= mostBehind) return { name, ok: true, says: "It is up with the log." };
  const says = `It has been behind the log for ${Math.floor(behindFor / 1_000)} seconds. Wait; if that grows, look in the log for “Following the record failed”.`;
  return { name, ok: false, says };
}

function doors({ doors: all }: Standing): StandingCheck {
  const name = "front doors";
  const configured = all.filter(({ state }) => state !== "off");
  const says = configured.map((door) => `${door.name}: ${door.state}`).join("; ");
  if (configured.length === 0) return { name, ok: true, says: "None is configured; the terminal needs none." };
  if (configured.some(({ state }) => state === "connected" || state === "standby"))
    return { name, ok: true, says: `${says}.` };
  return { name, ok: false, says: `${says}. onrecord doctor says what to mend.` };
}
