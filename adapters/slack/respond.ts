import type { SlackMessage } from "./compose-message.ts";

/** What a response address is asked to do. It takes five answers within half an hour. */
export type Response =
  /** A new message that only the asker sees. */
  | ({ readonly response_type: "ephemeral"; readonly replace_original: false } & SlackMessage)
  | ({ readonly replace_original: true } & SlackMessage)
  | { readonly delete_original: true };

const timeout = 10_000;

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
  throw new Error(`The response address answered ${answer.status}: ${said.slice(0, 200)}`);
}
