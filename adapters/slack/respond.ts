import type { SlackMessage } from "./compose-message.ts";

/** What a response address is asked to do. It takes five answers within half an hour. */
export type Response =
  /** A new message that only the asker sees. */
  | ({ readonly response_type: "ephemeral"; readonly replace_original: false } & SlackMessage)
  | ({ readonly replace_original: true } & SlackMessage)
  | { readonly delete_original: true };

/** How long a response address works, in milliseconds. */
export const responseLife = 30 * 60_000;

const timeout = 10_000;

/** Slack did not take an answer: `said` is its word, such as `expired_url`. */
export class ResponseRefused extends Error {
  readonly status: number;
  readonly said: string;
  constructor(status: number, said: string) {
    super(`The response address answered ${status}: ${said}`);
    this.name = "ResponseRefused";
    this.status = status;
    this.said = said;
  }
}

/** Answers at the address that came with a command or a press. Throws where Slack did not take it. */
export async function respond(responseUrl: string, response: Response): Promise<void> {
  const answer = await fetch(responseUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(response),
    signal: AbortSignal.timeout(timeout),
  });
  const said = await answer.text();
  if (answer.ok && !/"ok"\s*:\s*false/.test(said)) return;
  throw new ResponseRefused(answer.status, /"error"\s*:\s*"(\w+)"/.exec(said)?.[1] ?? said.slice(0, 200));
}
