/** The commands that do something or look after the record, in the order in which `help desk` shows them. */
export const deskCommandNames = [
  "source",
  "corrections",
  "gap",
  "gaps",
  "digest",
  "watch",
  "place",
  "grant",
  "revoke",
  "grants",
  "kill",
  "audit",
] as const;
export type DeskCommandName = (typeof deskCommandNames)[number];

/** The request text of a command that a platform told from other words by itself. */
export const commandText = (command: string, words: string): string =>
  `${deskCommandNames.some((name) => name === command) ? "/" : ""}${command} ${words}`.trim();

/** Whether the words behind a name, typed without a slash, make it a command. */
export const isDeskCommand = (name: DeskCommandName, words: string): boolean =>
  words === "" || ownWords[name].some((form) => form.test(words));

/**
 * The forms in which a command takes words. Whatever else stands behind its name belongs to a question that begins with
 * such a word: "source of the fire", "kill count", "grant of asylum when".
 */
const ownWords: Readonly<Record<DeskCommandName, readonly RegExp[]>> = {
  source: [
    /^(?:add|import) \S*[.:]\S/i,
    /^(?:list|export|import)(?: \S+)?$/i,
    /^(?:pause|resume|remove|check) \S+$/i,
    /^remove \S+ with articles(?: yes)?$/i,
    /^add$/i,
  ],
  corrections: [/^(?:list|pending|unreachable|retry|dry-run)$/i, /^preview [^?]+$/i],
  gap: [/^file \S/i, /^close #?\d+$/i],
  gaps: [/^(?:list|open|all|here)$/i],
  digest: [
    /^(?:add|list|show|list in (?:slack|discord):\w+)$/i,
    /^add .*(?:\b\d{1,2}[:.h]\d{2}|\b\d{1,2} ?[ap]\.?m\b|\b(?:noon|midday|midnight)\b)/i,
    /^add (?:cron [@\d*]|every (?:\d|hour|half)|hourly)/i,
    /^why \S+#\S+$/i,
    /^(?:show|pause|resume|remove) #?\d{1,9}$/i,
    /^move #?\d{1,9}(?: to \S.*| here)?$/i,
  ],
  watch: [
    /^(?:list|list in (?:slack|discord):\w+)$/i,
    /^(?:pause|resume|remove) #?\d{1,9}$/i,
    /^about \S/i,
    /\S \b(?:cooldown (?:\d{1,4}|none)|quiet \d{1,2}[:.h]\d{2} ?(?:-|–|to)|only (?:new|changed|withdrawn|disputed))\b/i,
    /\S in (?:slack|discord):\w/i,
  ],
  place: [
    /^show$/i,
    /^(?:allow|deny) [^?]+$/i,
    /^rule(?: \S+)?$/i,
    /^rule (?:on (?:the )?(?:record|background)|not for publication)$/i,
    /^(?:slack|discord|console):\S/i,
  ],
  grant: [/^(?:editor|admin)(?: to \S+)?$/i],
  revoke: [/^(?:editor|admin)(?: from \S+)?$/i],
  grants: [/^list$/i],
  kill: [
    /^article \S+(?: yes)?(?: because \S.*)?$/i,
    /^[a-z0-9]+(?:-[a-z0-9]+)+(?: yes)?(?: because \S.*)?$/i,
    /^https?:\/\/\S+(?: yes)?(?: because \S.*)?$/i,
    /^\S+#(?:v\d+)?p\d+s\d+\.\d+(?: |$)/i,
  ],
  audit: [/^(?:since|about) \S/i],
};
