/**
 * What Slack accepts, counted in UTF-16 units. Sources: docs.slack.dev, Block Kit reference and `chat.postMessage`;
 * `messageCharacters` is undocumented, reported in slackapi/bolt-js#2509 (`msg_blocks_too_long`).
 */
export const slackLimits = {
  messageBlocks: 50,
  messageCharacters: 13_200,
  /** Advised; Slack cuts at 40,000. */
  messageText: 4_000,
  viewBlocks: 100,
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  actionId: 255,
} as const;

/** Kept free on every page for what is put under it: paging, sharing and the name of who shared. */
const controlsReserve = { blocks: 3, characters: 3_900, text: 200 } as const;

/** What the content of one page may take. */
export const pageBudget = {
  blocks: slackLimits.messageBlocks - controlsReserve.blocks,
  characters: slackLimits.messageCharacters - controlsReserve.characters,
  text: slackLimits.messageText - controlsReserve.text,
} as const;

/**
 * The parts of a statement that is longer than a page, in characters of the plain form. A body with the whole of its
 * source stays below `pageBudget`: 1,200 + 450 + 2 × 1,000 and a few words of ours.
 */
export const partLimits = { piece: 1_000, body: 1_200, sourceWords: 450, address: 1_000, addressShown: 80 } as const;
