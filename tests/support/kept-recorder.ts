import type { Recorder, Showing } from "../../src/corrections/recorder.ts";

/** What a front door told the ledger, in order. */
export type Told =
  | { readonly kind: "intend"; readonly token: string; readonly showing: Showing }
  | { readonly kind: "confirm"; readonly token: string | undefined; readonly message: string }
  | { readonly kind: "abandon"; readonly token: string | undefined }
  | { readonly kind: "reshow"; readonly showing: Showing & { readonly message: string } };

/** A recorder that keeps what it is told; its tokens are `posting1`, `posting2`. `mayShow`: what may be shown to all. */
export type KeptRecorder = Recorder & { readonly told: readonly Told[]; readonly showings: () => readonly Showing[] };

export function createKeptRecorder(mayShow = true): KeptRecorder {
  const told: Told[] = [];
  let last = 0;
  const keep = (entry: Told): Promise<void> => {
    told.push(entry);
    return Promise.resolve();
  };
  return {
    told,
    showings: () => told.flatMap((entry) => ("showing" in entry ? [entry.showing] : [])),
    async intend(showing) {
      last += 1;
      await keep({ kind: "intend", token: `posting${last}`, showing });
      const maySend = mayShow || showing.visibility === "private";
      return { maySend, token: maySend ? `posting${last}` : undefined };
    },
    confirm: (token, message) => keep({ kind: "confirm", token, message }),
    abandon: (token) => keep({ kind: "abandon", token }),
    reshow: (showing) => keep({ kind: "reshow", showing }),
  };
}
