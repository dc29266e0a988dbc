import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { config } from "dotenv";

/** The folder that holds package.json. */
const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Where the knowledge lies that comes with the project. */
export const shippedKnowledge = join(projectFolder, "knowledge");

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The variables of the process, and beneath them those of `.env` in the current folder and in the project's. The
 * process's own variables stay as they are, so that tokens of the file reach no child process.
 */
export function readEnvironment(own: Environment): Environment {
  const environment = { ...own };
  const paths = new Set([join(process.cwd(), ".env"), join(projectFolder, ".env")]);
  config({ path: [...paths], processEnv: environment, quiet: true });
  return environment;
}
