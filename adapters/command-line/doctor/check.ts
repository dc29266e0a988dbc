/**
 * One thing looked at. `says` is what was found; of something wrong it ends with what to do. `warn`: it works, but not all
 * of it.
 */
export type Check = {
  readonly name: string;
  readonly state: "fine" | "off" | "warn" | "wrong";
  readonly says: string;
};

/** Asks a web service for JSON; what goes wrong on the way there is a sentence. */
export type Asked =
  | { readonly kind: "answer"; readonly answer: WebAnswer }
  | { readonly kind: "unreachable"; readonly reason: string };

export type WebAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** How long a service may take. Somebody waits for the whole report. */
const timeout = 5_000;

export async function askService(address: string, init: RequestInit): Promise<Asked> {
  try {
    const response = await fetch(address, { ...init, redirect: "error", signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    return { kind: "answer", answer: { status: response.status, headers: response.headers, body: jsonOf(text) } };
  } catch (error) {
    return { kind: "unreachable", reason: reasonOf(error) };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch` hides what happened behind "fetch failed"; its cause has the code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${timeout / 1_000} seconds`;
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error.message;
}
