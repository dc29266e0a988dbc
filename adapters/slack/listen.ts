import type { App } from "@slack/bolt";
import type { WorkInHand } from "../../src/doors/work-in-hand.ts";
import type { Desk } from "./desk.ts";
import { handleCommand } from "./handle-command.ts";
import { handleMessage } from "./handle-message.ts";
import { handlePress } from "./handle-press.ts";
import { handleShortcut } from "./handle-shortcut.ts";
import { publishHome } from "./publish-home.ts";

const anything = /.*/s;

/** Hands every kind of request to its handler. What is not ours is acknowledged, so that nobody sees a time-out. */
export function listen(app: App, desk: Desk, inHand: WorkInHand): void {
  app.command(anything, ({ command, ack }) => inHand.track(handleCommand(desk, command, ack)));
  app.event("app_mention", ({ body, event }) => inHand.track(handleMessage(desk, body, event)));
  app.event("message", ({ body, event }) => inHand.track(handleMessage(desk, body, event)));
  app.event("app_home_opened", ({ body, event }) => inHand.track(publishHome(desk, body, event)));
  app.action(anything, async ({ body, ack }) => {
    await ack();
    await inHand.track(handlePress(desk, body));
  });
  app.shortcut(anything, async ({ body, ack }) => {
    await ack();
    if (body.type === "message_action") await inHand.track(handleShortcut(desk, body));
  });
  app.options(anything, ({ ack }) => ack({ options: [] }));
  app.view(anything, ({ ack }) => ack());
  app.view({ callback_id: anything, type: "view_closed" }, ({ ack }) => ack());
}
