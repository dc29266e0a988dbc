import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import type { Started } from "../../../src/adapter.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { credentials } from "../../support/slack-double/credentials.ts";
import { type OpenSlackOptions, openSlack, settingsFor } from "../../support/slack-double/open-slack.ts";

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function startedWith(options: Omit<OpenSlackOptions, "reply">): Promise<{ started: Started; logged: string }> {
  const slack = await openSlack({ reply: () => exampleReplies.found, ...options });
  closing.push(() => slack.close());
  return { started: slack.started, logged: slack.logged.join("") };
}

const socket = (appToken: string) => ({ transport: { kind: "socket" as const, appToken } });

test.each([
  {
    name: "unknown bot token",
    settings: { botToken: "xoxb-wrong" },
    says: /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\)\. Copy/,
  },
  {
    name: "app token as bot token",
    settings: { botToken: credentials.appToken },
    says: /^SLACK_BOT_TOKEN is a token of another kind\. Copy/,
  },
  {
    name: "unknown app token",
    settings: socket("xapp-wrong"),
    says: /^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\)\. Create/,
  },
  {
    name: "bot token as app token",
    settings: socket(credentials.botToken),
    says: /^SLACK_APP_TOKEN is a token of another kind\. Create/,
  },
])("a wrong token ($name) is one sentence that says what to do", async ({ settings, says }) => {
  const { started, logged } = await startedWith({ transport: "socket", settings });
  expect(started).toEqual({ kind: "refused", reason: expect.stringMatching(says) });
  expect(logged).not.toMatch(/xoxb-|xapp-/);
});

test("without the scope to write it does not start", async () => {
  const { started } = await startedWith({ transport: "http", double: { scopes: ["commands"] } });
  expect(started).toEqual({ kind: "refused", reason: expect.stringContaining("lacks the scope chat:write") });
});

test("without another scope it starts and says what is missing", async () => {
  const { started, logged } = await startedWith({
    transport: "http",
    double: { scopes: ["chat:write", "commands", "app_mentions:read"] },
  });
  expect(started.kind).toBe("connected");
  expect(logged).toContain("lacks the scope im:history (direct messages)");
});

test("an address that nobody answers is named", async () => {
  const { started } = await startedWith({ transport: "http", settings: { apiUrl: "http://127.0.0.1:1/api/" } });
  expect(started).toEqual({
    kind: "refused",
    reason: "http://127.0.0.1:1/api/ cannot be reached. Check the network, and SLACK_API_URL if it is set.",
  });
});

test.each([
  { status: 200, page: "<html>a router's page</html>" },
  { status: 502, page: "bad gateway" },
])("an address that answers $status with something else is named", async ({ status, page }) => {
  const server = createServer((_request, response) =>
    response.writeHead(status, { "content-type": "text/html" }).end(page),
  );
  const apiUrl = await addressOf(server);
  const { started } = await startedWith({ transport: "http", settings: { ...settingsFor("http", apiUrl) } });
  expect(started).toEqual({ kind: "refused", reason: `${apiUrl} does not answer as Slack does. Check SLACK_API_URL.` });
});

async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api/`;
}
