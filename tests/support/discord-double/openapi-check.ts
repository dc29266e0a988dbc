import { existsSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";
import type { RouteName } from "./routes.ts";

/** Discord's own description of its API; not part of the repository. */
const published = new URL("../../../../shared/specs/discord/openapi.json", import.meta.url);

const openApi = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) });

/** What may be checked, and the schema that says what Discord takes. */
const schemas = {
  message: "MessageCreateRequest",
  "message edit": "MessageEditRequestPartial",
  "follow-up": "IncomingWebhookRequestPartial",
  "reply edit": "IncomingWebhookUpdateRequestPartial",
  command: "ApplicationCommandUpdateRequest",
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
} as const;

export type CheckedBody = keyof typeof schemas;

/** What Discord hands back. Channels are of many kinds and are not checked. */
const answers: Readonly<Partial<Record<RouteName, string>>> = {
  gateway: "GatewayBotResponse",
  me: "UserPIIResponse",
  commands: "ApplicationCommandResponse",
  "write commands": "ApplicationCommandResponse",
  "add command": "ApplicationCommandResponse",
  "change command": "ApplicationCommandResponse",
  callback: "InteractionCallbackResponse",
  original: "MessageResponse",
  followed: "MessageResponse",
  "follow-up": "MessageResponse",
  history: "MessageResponse",
  post: "MessageResponse",
  message: "MessageResponse",
};

/** What the published description finds wrong; nothing where it cannot be read. */
type OpenApiCheck = {
  readonly sent: (kind: CheckedBody, body: unknown) => readonly string[];
  /** Of a call that went well; each of a list is checked. */
  readonly answered: (route: RouteName, body: unknown) => readonly string[];
};

/** The description calls sets of permissions integers; on the wire they are decimal strings. */
const permissions = { type: ["string", "null"], pattern: "^\\d+$" } as const;

/** Whether the description is there; a test that rests on it says so when it is not. */
export const isOpenApiThere = existsSync(published);

export const openApiCheck: OpenApiCheck = isOpenApiThere ? compileCheck() : { sent: () => [], answered: () => [] };

/** Compiled when the module is loaded, before any interaction's three seconds begin. */
function compileCheck(): OpenApiCheck {
  const { components } = openApi.parse(JSON.parse(readFileSync(published, "utf8")));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "discord", components: { schemas: withDecimalPermissions(components.schemas) } });
  const compiled = new Map<string, ValidateFunction>(
    [...Object.values(schemas), ...Object.values(answers)].map((name) => [
      name,
      ajv.compile({ $ref: `discord#/components/schemas/${name}` }),
    ]),
  );
  const check = (name: string, body: unknown): readonly string[] => {
    const holds = compiled.get(name);
    if (holds === undefined || holds(body)) return [];
    return [`${name}: ${ajv.errorsText((holds.errors ?? []).slice(-3))}`];
  };
  return {
    sent: (kind, body) => check(schemas[kind], body),
    answered: (route, body) =>
      (Array.isArray(body) ? body : [body]).flatMap((each) => check(answers[route] ?? "", each)),
  };
}

function withDecimalPermissions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDecimalPermissions);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) =>
      key === "default_member_permissions" ? [key, permissions] : [key, withDecimalPermissions(held)],
    ),
  );
}
