import { readFileSync, readlinkSync } from "node:fs";

/** What a machine tells of its processes, by which one is told from all others that ever had its number. */
export type Machine = {
  /**
   * Names the system since it was started, and who of it counts processes together: two containers may have one host name
   * and the same numbers. Undefined where the system tells nothing of that kind.
   */
  readonly here: string | undefined;
  /** When a process began, in the system's own count; undefined: there is none, or we are not told. */
  readonly began: (pid: number) => string | undefined;
  /** False where surely nobody has the number. */
  readonly isThere: (pid: number) => boolean;
};

/** Linux tells it under /proc (proc_pid_stat(5), pid_namespaces(7)); elsewhere nothing is known. */
export const thisMachine: Machine = {
  here: told(() => {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  }),
  began: (pid) =>
    told(() => {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The second field is a name in brackets that may hold anything; the twenty-second is when the process began.
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[22 - 3];
    }),
  isThere(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // Somebody else's process may not be asked, and so it is there.
      return error instanceof Error && "code" in error && error.code === "EPERM";
    }
  },
};

function told(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
