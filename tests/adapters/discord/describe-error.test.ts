import { expect, test } from "vitest";
import { describeError, withoutSecrets } from "../../../adapters/discord/describe-error.ts";

const token = ["MTIzNDU2Nzg5MDEyMzQ1Njc4", "GabcDe", "x".repeat(38)].join(".");

test.each([
  [`Bot ${token}`, "Bot [token]"],
  [
    "https://discord.com/api/v10/interactions/12/aW50ZXJhY3Rpb24/callback",
    "https://discord.com/api/v10/interactions/12/[token]/callback",
  ],
  ["/webhooks/12/secret-words/messages/%40original", "/webhooks/12/[token]/messages/%40original"],
  ["nothing secret here", "nothing secret here"],
])("secrets go from %j", (text, safe) => {
  expect(withoutSecrets(text)).toBe(safe);
});

test("an error keeps its code, its request and its cause, without what was typed or said", () => {
  const cause = new Error("no answer to “who sybiha”");
  const error = Object.assign(new Error("Missing Access", { cause }), {
    code: 50_001,
    status: 403,
    method: "POST",
    url: "https://discord.com/api/v10/webhooks/12/secret",
    requestBody: { json: { content: "who sybiha" } },
  });
  const logged = describeError(error, "who sybiha");
  expect(logged).toMatchObject({
    message: "Missing Access",
    code: 50_001,
    request: { method: "POST", status: 403, url: "https://discord.com/api/v10/webhooks/12/[token]" },
    cause: { message: "no answer to “[typed]”" },
  });
  expect(JSON.stringify(logged)).not.toContain("sybiha");
});
