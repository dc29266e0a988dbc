import type { Body } from "../read-body.ts";
import type { BodyCheck } from "./body-check.ts";
import { invalidForm, ok, type RestAnswer, refused } from "./rest-answer.ts";
import { newSnowflake } from "./snowflakes.ts";

/** The application's commands: global ones, and those of each server. */
export interface CommandRegistry {
  /** How often commands were written. */
  readonly writes: () => number;
  /** By server; the key of the global ones is empty. */
  commands(guild?: string): readonly Body[];
  read(guild: string): RestAnswer;
  replaceAll(guild: string, commands: readonly Body[]): RestAnswer;
  add(guild: string, command: Body): RestAnswer;
  change(guild: string, id: string, command: Body | undefined): RestAnswer;
}

export function createCommandRegistry(applicationId: string, check: BodyCheck): CommandRegistry {
  const registered = new Map<string, readonly Body[]>();
  let writes = 0;

  function write(guild: string, commands: readonly Body[]): RestAnswer {
    writes += 1;
    if (!check.commands(commands)) return invalidForm(check.problems.slice(-1));
    registered.set(
      guild,
      commands.map((command) => stored(command, guild)),
    );
    return ok(registered.get(guild) ?? []);
  }

  function stored(command: Body, guild: string): Body {
    const earlier = held(guild).find(({ name, type }) => name === command["name"] && type === (command["type"] ?? 1));
    const scope = guild === "" ? {} : { guild_id: guild };
    const ids = { id: earlier?.["id"] ?? newSnowflake(), application_id: applicationId, version: newSnowflake() };
    return { ...asDiscordTells(command), ...ids, ...scope };
  }

  const held = (guild: string): readonly Body[] => registered.get(guild) ?? [];

  return {
    writes: () => writes,
    commands: (guild = "") => held(guild),
    read: (guild) => ok(held(guild)),
    replaceAll: write,
    add(guild, command) {
      const others = held(guild).filter(({ name }) => name !== command["name"]);
      const answer = write(guild, [...others, command]);
      return answer.status === 200 ? { status: 201, body: held(guild).at(-1) ?? {} } : answer;
    },
    change(guild, id, command) {
      const found = held(guild).find((each) => each["id"] === id);
      if (found === undefined) return refused("notFound");
      const others = held(guild).filter((each) => each !== found);
      const answer = write(guild, command === undefined ? others : [...others, { ...found, ...command }]);
      if (answer.status !== 200) return answer;
      return command === undefined ? { status: 204 } : ok(held(guild).at(-1) ?? {});
    },
  };
}

/** Discord fills in what was left out and drops what says nothing: `required: false`, an empty list of options. */
function asDiscordTells(command: Body): Body {
  const told = Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined));
  const { options, ...rest } = told;
  const filled = {
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    description: "",
    ...rest,
    name_localizations: rest["name_localizations"] ?? null,
    description_localizations: rest["description_localizations"] ?? null,
  };
  return Array.isArray(options) && options.length > 0 ? { ...filled, options: options.map(optionTold) } : filled;
}

function optionTold(option: Body): Body {
  const { required, ...rest } = option;
  return required === true ? option : rest;
}
