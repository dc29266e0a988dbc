/** The app's credentials in the double's workspace. */
export const credentials = {
  botToken: "xoxb-1-double",
  appToken: "xapp-1-double",
  signingSecret: "a signing secret",
} as const;
