import { asBody, type Body } from "../read-body.ts";
import { choicesProblems, commandProblems } from "./command-rules.ts";
import { listOf } from "./component-tree.ts";
import { messageFlags, messageProblems } from "./message-rules.ts";
import { merged } from "./message-store.ts";
import { openApiCheck } from "./openapi-check.ts";

/** How a message is sent. */
export type MessageKind = "message" | "message edit" | "follow-up" | "reply edit";

/** Holds what the bot sends against Discord's limits and, where it can be read, its own description of its API. */
export interface BodyCheck {
  /** What Discord would have refused, each said in words. */
  readonly problems: readonly string[];
  /** Whether a message may be sent; `before` is the message that it changes. What is wrong is kept. */
  message(kind: MessageKind, body: Body, before?: Body): boolean;
  /** Whether the body may answer an interaction; `before` is the message whose button was pressed. */
  callback(body: Body, before: Body | undefined): boolean;
  commands(commands: readonly Body[]): boolean;
}

const callbackTypes = { reply: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

export function createBodyCheck(): BodyCheck {
  const problems: string[] = [];
  const holds = (where: string, found: readonly string[]): boolean => {
    if (found.length > 0) problems.push(`${where}: ${found.join("; ")}`);
    return found.length === 0;
  };
  return {
    problems,
    message: (kind, body, before) => holds(kind, [...openApiCheck.sent(kind, body), ...changedProblems(body, before)]),
    callback: (body, before) => holds(`callback ${body["type"]}`, callbackProblems(body, before)),
    commands: (commands) =>
      holds("commands", [
        ...commandProblems(commands),
        ...commands.flatMap((command) => openApiCheck.sent("command", command)),
      ]),
  };
}

/** A change is judged by the message that it makes, but by its own word on mentions. */
function changedProblems(body: Body, before: Body | undefined): readonly string[] {
  const after = before === undefined ? body : merged(before, body);
  return messageProblems({ ...after, allowed_mentions: body["allowed_mentions"] });
}

function callbackProblems(body: Body, before: Body | undefined): readonly string[] {
  const type = Number(body["type"]);
  if (!isCallbackType(type)) return [`no callback has the type ${type}`];
  const data = asBody(body["data"]);
  return [...openApiCheck.sent(type, body), ...dataProblems(type, data, before)];
}

type CallbackType = (typeof callbackTypes)[keyof typeof callbackTypes];

function isCallbackType(type: number): type is CallbackType {
  return Object.values<number>(callbackTypes).includes(type);
}

function dataProblems(type: CallbackType, data: Body, before: Body | undefined): readonly string[] {
  if (type === callbackTypes.reply) return changedProblems(data, undefined);
  if (type === callbackTypes.update) return changedProblems(data, before);
  if (type === callbackTypes.choices) return choicesProblems(listOf(data["choices"]));
  if (type !== callbackTypes.deferred) return [];
  const isAllowed = (Number(data["flags"] ?? 0) & ~messageFlags.ephemeral) === 0;
  return isAllowed ? [] : ["a deferred reply may only be made ephemeral"];
}
