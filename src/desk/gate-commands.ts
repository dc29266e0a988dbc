import type { Grant } from "../places/permissions.ts";
import { auditCommand } from "./audit-command.ts";
import type { DeskCommand } from "./desk-command.ts";
import { grantCommands } from "./grant-commands.ts";
import { killCommand } from "./kill-command.ts";
import { placeCommand } from "./place-command.ts";

/** The commands by which a desk settles who may see and do what. `configured`: the roles of the configuration. */
export const gateCommands = (configured: readonly Grant[]): readonly DeskCommand[] => [
  placeCommand,
  ...grantCommands(configured),
  killCommand,
  auditCommand,
];
