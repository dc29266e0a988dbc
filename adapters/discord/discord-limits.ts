/**
 * What Discord accepts, counted in UTF-16 units. Source: Discord's developer documentation, "Component Reference" and
 * "Application Commands".
 */
export const discordLimits = {
  /** Counted with everything nested. */
  messageComponents: 40,
  /** Of all texts of a message together; labels are counted too, to be safe. */
  messageText: 4_000,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  /** Typed commands of an application. */
  commands: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandDescription: 100,
} as const;

/** Kept free on every page for its container, the line under it and the buttons for paging and sharing. */
const controlsReserve = { components: 6, text: 300 } as const;

/** What the content of one page may take. */
export const pageBudget = {
  components: discordLimits.messageComponents - controlsReserve.components,
  text: discordLimits.messageText - controlsReserve.text,
} as const;

/**
 * The parts of a statement that is longer than a page, in characters of escaped text. A body with the whole of its
 * source stays below `pageBudget`: 1,200 + 450 + 2 × 900 and a few words of ours.
 */
export const partLimits = { piece: 1_000, body: 1_200, sourceWords: 450, address: 900 } as const;
