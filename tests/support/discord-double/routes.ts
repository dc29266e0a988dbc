/** Every route of Discord's that the double serves: method, path, and the name by which tests ask for it. */
const table = [
  ["GET", "/gateway/bot", "gateway"],
  ["GET", "/users/@me", "me"],
  ["POST", "/users/@me/channels", "direct channel"],
  ["GET", "/applications/:application/commands", "commands"],
  ["PUT", "/applications/:application/commands", "write commands"],
  ["POST", "/applications/:application/commands", "add command"],
  ["PATCH", "/applications/:application/commands/:id", "change command"],
  ["DELETE", "/applications/:application/commands/:id", "change command"],
  ["GET", "/applications/:application/guilds/:guild/commands", "commands"],
  ["PUT", "/applications/:application/guilds/:guild/commands", "write commands"],
  ["POST", "/applications/:application/guilds/:guild/commands", "add command"],
  ["PATCH", "/applications/:application/guilds/:guild/commands/:id", "change command"],
  ["DELETE", "/applications/:application/guilds/:guild/commands/:id", "change command"],
  ["POST", "/interactions/:id/:token/callback", "callback"],
  ["GET", "/webhooks/:application/:token/messages/@original", "original"],
  ["PATCH", "/webhooks/:application/:token/messages/@original", "original"],
  ["DELETE", "/webhooks/:application/:token/messages/@original", "original"],
  ["POST", "/webhooks/:application/:token", "follow-up"],
  ["GET", "/webhooks/:application/:token/messages/:id", "followed"],
  ["PATCH", "/webhooks/:application/:token/messages/:id", "followed"],
  ["DELETE", "/webhooks/:application/:token/messages/:id", "followed"],
  ["GET", "/guilds/:guild", "guild"],
  ["GET", "/guilds/:guild/members/:id", "member"],
  ["GET", "/channels/:channel", "channel"],
  ["POST", "/channels/:channel/typing", "typing"],
  ["GET", "/channels/:channel/messages", "history"],
  ["POST", "/channels/:channel/messages", "post"],
  ["GET", "/channels/:channel/messages/:id", "message"],
  ["PATCH", "/channels/:channel/messages/:id", "message"],
  ["DELETE", "/channels/:channel/messages/:id", "message"],
] as const;

export type RouteName = (typeof table)[number][2];

export type MatchedRoute = {
  readonly name: RouteName;
  /** The named parts of the path, decoded: `@original` goes over the wire as `%40original`. */
  readonly parts: Readonly<Record<string, string>>;
};

const routes = table.map(([method, path, name]) => ({
  method,
  name,
  pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
}));

/** `path` is what follows the version: `/gateway/bot`. */
export function matchRoute(method: string, path: string): MatchedRoute | undefined {
  const decoded = decodeURIComponent(path);
  for (const route of routes) {
    const parts = route.method === method ? route.pattern.exec(decoded) : null;
    if (parts !== null) return { name: route.name, parts: { ...parts.groups } };
  }
  return undefined;
}

/** Routes that are opened by a token in their path instead of the bot's own. */
export const openedByPath: ReadonlySet<RouteName> = new Set(["callback", "original", "follow-up", "followed"]);
